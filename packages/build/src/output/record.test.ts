import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseRecord, printRecord } from "./record.ts";

const folder = "/p/out";
const written = "0a1b2c3d4e5f6g";
const parse = (...lines: readonly string[]) => parseRecord(lines.join("\n"), folder).map(({ path }) => path);

test("a record is read as it was written, whatever the files are called", () => {
  const name = fc
    .string({ unit: "binary", minLength: 1, maxLength: 12 })
    .filter((text) => !/[/\\\0]/.test(text) && text.trim() === text && !/^\.*$/.test(text));
  const output = fc.record(
    {
      path: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${join(folder, ...names)}.yaml`),
      hash: fc.stringMatching(/^[0-9a-z]{14}$/),
      sources: fc.array(
        name.map((text) => join("/p", text)),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.uniqueArray(output, { selector: ({ path }) => path, maxLength: 5 }), (outputs) => {
      const sorted = [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1));
      assert.equal(parseRecord(printRecord(outputs, folder), folder), sorted);
    }),
  );
});

test("it says where it is from, and keeps names below its own folder", () => {
  const text = printRecord([{ path: "/p/out/a.yaml", hash: written, sources: ["/p/src/a.tsx"] }], folder);
  assert.match(text, /^# Files that argotsx wrote/);
  assert.is(text.slice(text.indexOf("\n")), `\n${written} a.yaml\n  ../src/a.tsx\n`);
});

test("what leads elsewhere, is no YAML or has no source is none of ours", () => {
  const source = "  a.tsx";
  assert.equal(parse(`${written} a.yaml`, source), ["/p/out/a.yaml"]);
  for (const path of [
    "../a.yaml",
    "x/../../a.yaml",
    "/etc/a.yaml",
    "a.json",
    "a.yaml.sh",
    "..\\a.yaml",
    "%2e%2e/a.txt",
  ]) {
    assert.equal(parse(`${written} ${path}`, source), [], path);
  }
  assert.equal(parse(`${written} a.yaml`), []);
  assert.equal(parse("short a.yaml", source), []);
});

test("marks of a conflict, other line ends and rubbish do no harm", () => {
  const lines = [
    "<<<<<<< HEAD",
    `${written} a.yaml`,
    "  a.tsx",
    "=======",
    `${written} b.yaml`,
    "  b.tsx",
    ">>>>>>> x",
  ];
  assert.equal(parse(...lines), ["/p/out/a.yaml", "/p/out/b.yaml"]);
  assert.equal(
    parseRecord(lines.join("\r\n"), folder).map(({ sources }) => sources),
    [["/p/out/a.tsx"], ["/p/out/b.tsx"]],
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseRecord(text, folder)));
  assert.equal(parseRecord("%", folder), []);
  assert.equal(parse(`${written} %zz.yaml`, "  a.tsx"), ["/p/out/%zz.yaml"]);
});

test.run();
