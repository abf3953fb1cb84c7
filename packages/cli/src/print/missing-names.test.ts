import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutConsequencesOfNames } from "./missing-names.ts";

const lines = [
  'import { param } from "argotsx";',
  'const Echo = template("echo", {', // 2
  "  inputs: { text: param.string() },",
  "}, ({ inputs, Container }) => <Container args={[inputs.text]} />);",
  "const other = (given) => given;", // 5
  "const Main = template(",
  '  "main",',
  "  ({ Dag }) => <Dag />,",
  ");",
];
const at = (line: number, column = 1, file = "/a.tsx") => ({ file, line, column, end: { line, column: column + 1 } });
const says = (code: string, reason: string, line: number, file?: string): Diagnostic =>
  diagnostic("type-error", at(line, 1, file), { code, reason });
const noName = (line: number, file?: string): Diagnostic => says("TS2304", "Cannot find name 'template'.", line, file);
const implicit = (line: number, file?: string): Diagnostic =>
  says("TS7031", "Binding element 'inputs' implicitly has an 'any' type.", line, file);
const left = (...found: readonly Diagnostic[]): readonly Diagnostic[] => withoutConsequencesOfNames(found, () => lines);

test("a name that is missing is told once in a file, at its first place", () => {
  const [first, elsewhere] = [noName(2), noName(6, "/b.tsx")];
  assert.equal(left(first, noName(6), elsewhere), [first, elsewhere]);
  const other = says("TS2304", "Cannot find name 'tasks'.", 6);
  assert.equal(left(first, other), [first, other]);
});

test("where the code stopped because of it is told instead", () => {
  const stopped = diagnostic("evaluation-failed", at(6), { reason: "ReferenceError: template is not defined" });
  assert.equal(left(noName(2), stopped, noName(6)), [stopped]);
  const threw = diagnostic("component-threw", at(6), { component: "<main>", reason: "template is not defined" });
  assert.equal(left(noName(2), threw), [threw]);
});

test("parameters and values without a type are left out in statements that call it, and only there", () => {
  const [first, own] = [noName(2), implicit(5)];
  assert.equal(left(first, implicit(4), own, implicit(8)), [first, own]);
  const value = says("TS2322", "Type 'Ref<unknown>' is not assignable to type 'Value<string>'.", 8);
  const wrong = says("TS2322", "Type 'number' is not assignable to type 'string'.", 8);
  assert.equal(left(first, value, wrong), [first, wrong]);
  const elsewhere = implicit(4, "/b.tsx");
  assert.equal(left(first, elsewhere), [first, elsewhere]);
});

test("what a module does not export is such a name too", () => {
  const lost = diagnostic("missing-export", at(1), { module: "argotsx", name: "template" });
  assert.equal(left(lost, implicit(4)), [lost]);
});

test("where no name is missing all is told, and where the text is not known", () => {
  assert.equal(left(implicit(4), implicit(8)), [implicit(4), implicit(8)]);
  const found = [noName(2), implicit(4)];
  assert.equal(
    withoutConsequencesOfNames(found, () => undefined),
    found,
  );
});

test.run();
