import { readdirSync, readFileSync } from "node:fs";
import { table } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticsPage } from "../../packages/diagnostic/src/page.ts";

const root = new URL("../../", import.meta.url);

test("docs/diagnostics.md is what the table makes; npm run docs writes it", () => {
  assert.fixture(readFileSync(new URL("docs/diagnostics.md", root), "utf8"), diagnosticsPage());
});

/** The text of every test and every expectation: where a diagnostic must have been seen. */
const evidence = (): string => {
  const texts: string[] = [];
  for (const folder of ["packages", "test"]) {
    for (const entry of readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.parentPath.includes("node_modules")) continue;
      const proves = /\.test\.tsx?$/.test(entry.name) || entry.parentPath.includes("fixtures");
      if (proves && !entry.parentPath.endsWith("/docs"))
        texts.push(readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"));
    }
  }
  return texts.join("\n");
};

test("every diagnostic is produced by some test", () => {
  const texts = evidence();
  const unseen = Object.keys(table).filter((id) => !new RegExp(`\\b${id}\\b`).test(texts));
  assert.equal(unseen, []);
});

test.run();
