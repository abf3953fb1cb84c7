import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { schemaFiles, tableFiles, typeFiles } from "./files.ts";

for (const { url, text } of [...typeFiles(), ...schemaFiles()]) {
  test(`${url.pathname.split("/").slice(-2).join("/")} is what schemas/ make; else run 'tsx packages/schema/generate.ts --types'`, () => {
    assert.ok(readFileSync(url, "utf8") === text);
  });
}

for (const { url, text } of tableFiles()) {
  test(`${url.pathname.split("/packages/")[1]} was built from the schemas`, () => {
    assert.ok(readFileSync(url, "utf8") === text);
  });
}

test("the tables are small, and what older versions differ in is smaller", () => {
  const [newest, older] = tableFiles().map(({ text }) => text.length);
  assert.ok(newest !== undefined && newest < 30 * 1024, `${newest} bytes`);
  assert.ok(older !== undefined && older < 10 * 1024, `${older} bytes`);
});

test.run();
