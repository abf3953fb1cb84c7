import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pieces, seed } from "../testing/arbitraries.ts";
import { isFatal } from "./finding.ts";
import { readYaml } from "./index.ts";

/** The codes of all problems, each once. What would never be read is ended by whoever runs the tests. */
const codes = (text: string): string[] => {
  const { documents } = readYaml(text);
  for (const document of documents) {
    document.locate(["a", 0, "b"], "key");
    assert.ok(document.start.line >= 1);
  }
  return [...new Set(documents.flatMap(({ problems }) => problems.map(({ code }) => code)))];
};

test("any text is read or refused, and positions are within it", () => {
  const garbage = fc.array(fc.constantFrom(...pieces, "\n", "\n  ", "\n- ", ": ", "&a ", "*a", "<<: ", "\n---\n"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      garbage.map((parts) => parts.join("")),
      (text) => {
        const lines = text.split(/\r\n?|\n/).length;
        for (const { problems, start, value } of readYaml(text).documents) {
          const fatal = problems.some(isFatal);
          if (fatal) assert.is(value, undefined);
          for (const span of [start, ...problems.map((problem) => problem.span)]) {
            assert.ok(span.line >= 1 && span.column >= 1 && span.endLine <= lines, JSON.stringify({ text, span }));
            assert.ok(span.endLine > span.line || (span.endLine === span.line && span.endColumn >= span.column));
          }
        }
      },
    ),
    { seed, numRuns: 2000 },
  );
});

test("deep nesting is a problem, not a crash", () => {
  const depth = 10_000;
  for (const open of ["[", "{a: ", "- ", "? ", "{? "]) assert.equal(codes(open.repeat(depth)), ["too-deep"], open);
  assert.equal(codes("[".repeat(depth) + "]".repeat(depth)), ["too-deep"]);
  // Levels that nobody will read are not even scanned.
  for (const open of ["- ", "{"]) assert.equal(codes(open.repeat(1000 * depth)), ["too-deep"], open);
  assert.equal(codes(Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")), ["too-deep"]);
  assert.equal(codes(`${"[".repeat(501)}${"]".repeat(501)}`), ["too-deep"]);
  assert.equal(codes(`${"[".repeat(500)}${"]".repeat(500)}`), []);
});

test("aliases cannot make a document deep", () => {
  const deep = (name: string, inner: string): string =>
    `${name}: &${name} ${"[".repeat(200)}${inner}${"]".repeat(200)}\n`;
  assert.equal(codes(deep("a", "1") + deep("b", "*a")), []);
  assert.equal(codes(deep("a", "1") + deep("b", "*a") + deep("c", "*b")), ["too-deep"]);
});

test("aliases cannot make a document huge", () => {
  const laughs = ["a0: &a0 [lol]\n"];
  for (let i = 1; i < 40; i++) laughs.push(`a${i}: &a${i} [${Array(9).fill(`*a${i - 1}`)}]\n`);
  assert.equal(codes(laughs.join("")), ["too-many-aliases"]);
  const merges = ["a0: &a0 {k0: 1}\n"];
  for (let i = 1; i < 60; i++) merges.push(`a${i}: &a${i} {<<: [*a${i - 1}, *a${i - 1}], k${i}: 1}\n`);
  assert.ok(codes(merges.join("")).includes("too-many-aliases"));
  const wide = Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join(", ");
  assert.equal(codes(`a: &a {${wide}}\nb:\n${"  - {<<: *a}\n".repeat(5000)}`), ["too-many-aliases"]);
  // A few hundred uses of one block are what people do.
  assert.equal(codes(`a: &a {b: 1, c: 2}\nd:\n${"  - *a\n".repeat(500)}`), []);
});

test("many problems are found, and many places in what is merged", () => {
  const n = 20_000;
  const bulk = `bulk: [${"1, ".repeat(n)}]\n`;
  const twice = `twice: {${"k: 1, ".repeat(n)}}\n`;
  assert.equal(codes(`${twice}a: &a [${"1, ".repeat(n)}]\nb: [${"*a, ".repeat(n)}]\n`), [
    "duplicate-key",
    "too-many-aliases",
  ]);
  const doubled = ["a0: &a0 {k: 1}\n"];
  for (let i = 1; i < 15; i++) doubled.push(`a${i}: &a${i} {<<: [*a${i - 1}, *a${i - 1}]}\n`);
  const own = Array.from({ length: n }, (_, i) => `  x${i}: 1\n`).join("");
  const [document] = readYaml(`${bulk}${doubled.join("")}m:\n${own}  <<: *a14\n`).documents;
  assert.ok(document?.problems.every(({ code }) => code === "duplicate-key"));
  for (let i = 0; i < n; i++) assert.ok(document?.locate(["m", `x${i}`]) !== undefined);
  assert.is(document?.locate(["m", "k"], "key")?.line, 2);
});

test("long texts are read in linear time", () => {
  const n = 5000;
  assert.equal(codes(Array.from({ length: n }, (_, i) => `a${i}: 1\n`).join("")), []);
  assert.equal(codes(Array.from({ length: n }, (_, i) => `a${i}: 1\n---\n`).join("")), []);
  assert.equal(codes(`a: 'x\n---\n`.repeat(n)), ["syntax"]);
  assert.equal(codes(`a: "x\n---\nb: c\n---\n`.repeat(n)), ["syntax"]);
  assert.equal(codes(`a: ${"x ".repeat(10 * n)}\nb: "${"y".repeat(10 * n)}"\n`), []);
  assert.equal(codes("]".repeat(n)), ["syntax"]);
  assert.equal(codes("a b: ".repeat(n)), ["syntax"]);
  assert.equal(codes("\n".repeat(10 * n)), []);
  assert.equal(codes(`a: \u0007\n---\n`.repeat(n)), ["control-character"]);
  // Each of these brackets would be a key, were it not so long.
  assert.equal(codes("[".repeat(10 * n) + "]:".repeat(10 * n)), ["too-deep"]);
});

test("a scalar may be as long as a file", () => {
  const n = 8_000_000;
  assert.equal(codes(`!!binary ${"aGVs".repeat(n / 4)}\n`), []);
  assert.equal(codes(`a: .1${"_1".repeat(n / 2)}x\n`), []);
  assert.equal(codes(`a: ${"9".repeat(n)}\n`), []);
});

test("a binary file and UTF-16 are refused", () => {
  assert.equal(codes(Buffer.from("a: 1\n", "utf16le").toString("utf8")), ["control-character"]);
  assert.equal(codes(Buffer.from(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)).toString("utf8")), [
    "control-character",
  ]);
});

test.run();
