import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutEchoes } from "./echoes.ts";

const at = (line: number, column: number, file = "/a.tsx") => ({
  file,
  line,
  column,
  end: { line, column: column + 1 },
});
const type = (code: string, line: number, column: number, file?: string): Diagnostic =>
  diagnostic("type-error", at(line, column, file), { code, reason: "wrong" });
const unknown = diagnostic("unknown-field", at(3, 5), { owner: "x", what: "prop", field: "y" });
const syntax = diagnostic("syntax-error", at(3, 5), { reason: "no" });
const missing = diagnostic("unresolved-import", at(3, 5), { specifier: "./y.ts" });

const left = (...found: Diagnostic[]): number => withoutEchoes(found).length;

test("TypeScript's words for what stands there already are left out", () => {
  assert.equal(withoutEchoes([unknown, type("TS2322", 3, 5)]), [unknown]);
  assert.equal(withoutEchoes([type("TS1005", 9, 1), syntax]), [syntax]);
  assert.equal(withoutEchoes([missing, type("TS2307", 3, 20)]), [missing]);
});

test("another mistake, another place and another file are kept", () => {
  assert.is(left(unknown, type("TS2322", 3, 6)), 2);
  assert.is(left(unknown, type("TS2304", 3, 5)), 2);
  assert.is(left(unknown, type("TS2322", 3, 5, "/b.tsx")), 2);
  assert.is(left(syntax, type("TS2322", 3, 5)), 2);
  assert.is(left(missing, type("TS2307", 4, 5)), 2);
  assert.is(left(type("TS2322", 3, 5), type("TS2322", 3, 5)), 2);
});

const lines = [
  "<Dag>",
  "  <Say text={a} n={1} env={{ CI: 1 }} when={() =>",
  "    A.outputs.n() > inputs.limit} archive={A.archiv} />",
  "</Dag>",
];
const linesOf = (): readonly string[] => lines;
const place = (text: string) => {
  const line = lines.findIndex((one) => one.includes(text));
  const column = (lines[line] ?? "").indexOf(text) + 1;
  return { file: "/a.tsx", line: line + 1, column, end: { line: line + 1, column: column + text.length } };
};
const kept = (ours: Diagnostic, code: string, text: string): readonly string[] =>
  withoutEchoes([ours, diagnostic("type-error", place(text), { code, reason: "wrong" })], linesOf).map(({ id }) => id);
const missingFor = (input: string): Diagnostic =>
  diagnostic("missing-argument", place("<Say"), { call: "<Say>", template: "say", input });
const expression = (text: string): Diagnostic => diagnostic("invalid-expression", place(text), { reason: "no" });

test("what stands on some of the same letters is the same", () => {
  assert.equal(kept(missingFor("n"), "TS2322", "Say"), ["missing-argument"]);
  assert.equal(kept(missingFor("n"), "TS2741", "Say"), ["missing-argument"]);
  assert.equal(kept(expression("inputs.limit"), "TS2365", "A.outputs.n() > inputs.limit"), ["invalid-expression"]);
  assert.equal(kept(missingFor("n"), "TS2322", "text"), ["missing-argument", "type-error"]);
  assert.equal(kept(expression("inputs.limit"), "TS2365", "A.outputs"), ["invalid-expression", "type-error"]);
});

test("what TypeScript says of an attribute is the same as what is said of its value", () => {
  const wrong = diagnostic("wrong-type", place("1 }}"), { field: "x", expected: "a", actual: "b" });
  assert.equal(kept(wrong, "TS2322", "env"), ["wrong-type"]);
  assert.equal(kept(wrong, "TS2322", "text"), ["wrong-type", "type-error"]);
  assert.equal(kept(wrong, "TS2304", "env"), ["wrong-type", "type-error"]);
  assert.equal(kept(expression("inputs.limit"), "TS2322", "when"), ["invalid-expression"]);
  assert.equal(kept(expression("inputs.limit"), "TS2322", "env"), ["invalid-expression", "type-error"]);
});

test("of an object with a misspelt field TypeScript may blame one before it that is right", () => {
  const list = ['<A env={[{ name: "A" }, { name: "B", valu: "c" }, { name: "D" }]} f={{ name: 1 }} />'];
  const at = (text: string) => {
    const column = (list[0] ?? "").indexOf(text) + 1;
    return { file: "/a.tsx", line: 1, column, end: { line: 1, column: column + 4 } };
  };
  const misspelt = diagnostic("unknown-field", at("valu"), { owner: "x", what: "field", field: "valu" });
  const blamed = (code: string, text: string) =>
    withoutEchoes([misspelt, diagnostic("type-error", at(text), { code, reason: "wrong" })], () => list).length;
  assert.is(blamed("TS2353", 'name: "B"'), 1);
  assert.is(blamed("TS2353", 'name: "A"'), 1);
  assert.is(blamed("TS2322", 'name: "B"'), 2);
  assert.is(blamed("TS2353", 'name: "D"'), 2);
  assert.is(blamed("TS2353", "name: 1"), 2);
});

test("a name that TypeScript does not find explains the argument that is missing", () => {
  assert.equal(kept(missingFor("archive"), "TS2551", "archiv}"), ["type-error"]);
  assert.equal(kept(missingFor("archive"), "TS2322", "archiv}"), ["missing-argument", "type-error"]);
  assert.equal(kept(missingFor("n"), "TS2551", "archiv}"), ["missing-argument", "type-error"]);
});

test("what was thrown is told once: by TypeScript, where it names what does not exist", () => {
  const thrown = (reason: string) => diagnostic("evaluation-failed", at(3, 30), { reason });
  const notFunction = thrown("TypeError: names.fist is not a function");
  const typo = type("TS2551", 3, 24);
  assert.equal(withoutEchoes([notFunction, typo]), [typo]);
  assert.is(left(notFunction, type("TS18048", 3, 2)), 1);
  const unknownName = thrown("ReferenceError: missing is not defined");
  assert.equal(withoutEchoes([unknownName, type("TS2304", 3, 30)]), [unknownName]);
  assert.is(left(unknownName, type("TS2304", 3, 40)), 2);
  assert.is(left(notFunction, type("TS2551", 4, 24)), 2);
  assert.is(left(notFunction, type("TS2322", 3, 30)), 2);
  assert.is(left(thrown("Error: no such environment"), typo), 2);
});

test("many problems are compared quickly", () => {
  const many = Array.from({ length: 5000 }, (_, index) => [
    diagnostic("wrong-type", at(index + 1, 30), { field: "x", expected: "a", actual: "b" }),
    type("TS2322", index + 1, 5),
  ]).flat();
  const texts = Array.from({ length: 5000 }, () => "    env = 1");
  assert.is(withoutEchoes(many, () => texts).length, many.length);
});

test.run();
