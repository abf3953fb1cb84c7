import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { anyCharacter } from "../../../../test/any-character.ts";
import { isRecord, parseRecord, printRecord } from "./record.ts";

const folder = "/p/out";
const written = "0a1b2c3d4e5f6g";
const parse = (...lines: readonly string[]) => parseRecord(lines.join("\n"), folder).map(({ path }) => path);

test("a record is read as it was written, whatever the files are called", () => {
  const name = fc
    .string({ unit: anyCharacter, minLength: 1, maxLength: 12 })
    .filter((text) => !/[/\\\0]/.test(text) && text.trim() === text && !/^\.*$/.test(text));
  const output = fc.record(
    {
      path: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${join(folder, ...names)}.yaml`),
      hashes: fc.uniqueArray(fc.stringMatching(/^[0-9a-z]{14}$/), { minLength: 1, maxLength: 2 }),
      sources: fc.uniqueArray(
        name.map((text) => join("/p", text)),
        { minLength: 1, maxLength: 3 },
      ),
      place: fc.record(
        {
          path: fc.array(name, { maxLength: 2 }).map((names) => join(folder, ...names)),
          isGiven: fc.boolean(),
        },
        { noNullPrototype: true },
      ),
    },
    { noNullPrototype: true, requiredKeys: ["path", "hashes", "sources"] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(output, { selector: ({ path }) => path, maxLength: 5 }), (outputs) => {
      const sorted = [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1));
      assert.equal(parseRecord(printRecord(outputs, folder), folder), sorted);
    }),
  );
});

test("it says where it is from, and keeps names below its own folder", () => {
  const text = printRecord([{ path: "/p/out/a.yaml", hashes: [written], sources: ["/p/src/a.tsx"] }], folder);
  assert.match(text, /^# Files that argotsx wrote/);
  assert.is(text.slice(text.indexOf("\n")), `\n${written} a.yaml\n  ../src/a.tsx\n`);
});

test("what was named as the place of a file is kept, where it does not lead elsewhere", () => {
  const placed = (line: string) => parseRecord(`${written} w/a.yaml\n${line}\n  a.tsx\n`, folder)[0]?.place;
  assert.equal(placed(" in w"), { path: "/p/out/w", isGiven: false });
  assert.equal(placed(" -o ."), { path: "/p/out", isGiven: true });
  for (const line of [" in ..", " -o /etc", " at w", "in w"]) assert.is(placed(line), undefined, line);
});

test("a file that two branches wrote has the fingerprints and sources of both", () => {
  const text = `${written} a.yaml\n  a.tsx\n=======\n7z7z7z7z7z7z7z a.yaml\n  b.tsx\n>>>>>>> x\n`;
  const [found, ...others] = parseRecord(text, folder);
  assert.equal(
    [found?.hashes, found?.sources],
    [
      [written, "7z7z7z7z7z7z7z"],
      ["/p/out/a.tsx", "/p/out/b.tsx"],
    ],
  );
  assert.equal(others, []);
  assert.ok(isRecord(text));
  assert.not(isRecord("export default {};\n"));
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
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void parseRecord(text, folder)));
  assert.equal(parseRecord("%", folder), []);
  assert.equal(parse(`${written} %zz.yaml`, "  a.tsx"), ["/p/out/%zz.yaml"]);
});

test.run();
