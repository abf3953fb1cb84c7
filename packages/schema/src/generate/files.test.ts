import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { tableFile, typeFiles } from "./files.ts";

for (const { url, text } of typeFiles()) {
  test(`${url.pathname.split("/packages/")[1]} is what the schema makes; else run 'tsx packages/schema/generate.ts --types'`, () => {
    assert.ok(readFileSync(url, "utf8") === text);
  });
}

test("the table that was built is the schema's, and small", () => {
  const { url, text } = tableFile();
  assert.ok(readFileSync(url, "utf8") === text);
  assert.ok(text.length < 30 * 1024, `${text.length} bytes`);
});

test.run();
