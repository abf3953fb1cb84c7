import { readFileSync } from "node:fs";
import { table } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticsPage } from "../../packages/diagnostic/src/page.ts";
import { idsAsserted, idsPrinted, seenIn } from "./seen.ts";

const root = new URL("../../", import.meta.url);

test("docs/diagnostics.md is what the table makes; npm run docs writes it", () => {
  assert.fixture(readFileSync(new URL("docs/diagnostics.md", root), "utf8"), diagnosticsPage());
});

test("every diagnostic is on the page, under its id and once", () => {
  const titles = [...diagnosticsPage().matchAll(/^### (.+)$/gm)].map(([, id]) => id);
  assert.equal(titles.sort(), Object.keys(table).sort());
});

test("every diagnostic is expected as output by some test", () => {
  const seen = seenIn(root);
  assert.equal(
    Object.keys(table).filter((id) => !seen.has(id)),
    [],
  );
});

const asserted = (source: string) => idsAsserted("x.test.ts", source);

test("an assertion shows a diagnostic by its id or by the line that is printed of it", () => {
  assert.equal(asserted('assert.equal(found.map(({ id }) => id), ["wrong-type"]);'), ["wrong-type"]);
  assert.equal(asserted('assert.match(stderr, "error[not-text]: x.yaml is");'), ["not-text"]);
  assert.equal(asserted("assert.match(stderr, /^error\\[not-text\\]: /m);"), ["not-text"]);
  assert.equal(asserted('assert.ok(stderr.includes("note[unreadable-yaml]"));'), ["unreadable-yaml"]);
  assert.equal(asserted('assert.equal(said, ["error duplicate-key 5:1", `wrong-type: x`]);'), [
    "duplicate-key",
    "wrong-type",
  ]);
  assert.equal(
    asserted('assert.equal(said, ["wrong-type a.tsx 3:1 x", "not-text a.tsx:2", "no-workflows nowhere"]);'),
    ["wrong-type", "not-text", "no-workflows"],
  );
});

test("an id that is only named shows nothing", () => {
  assert.equal(asserted('const known = new Set(["wrong-type"]); // wrong-type'), []);
  assert.equal(asserted('assert.is(narrow(text, "never-settles"), undefined);'), []);
  assert.equal(asserted('assert.not.match(stderr, "error[not-text]"); assert.match(stderr, "no-workflows here");'), []);
});

test("what the compiler's fixtures print shows its diagnostics, whatever else is in the text", () => {
  const text =
    "3:1 › a › 0 given-twice: x\n    4:1 wrong-type: y\nnowhere empty-file: z\n    help: try no-name: it\n5:1–5:9 not-text: q\n";
  assert.equal(idsPrinted(text), ["given-twice", "empty-file", "not-text"]);
});

test.run();
