import { test } from "uvu";
import * as assert from "uvu/assert";
import { withNearestOverload } from "./no-overload.ts";
import type { CompilerMessage } from "./parse-output.ts";

const message = (chain: readonly string[], code = "TS2769"): CompilerMessage => ({
  category: "error",
  code,
  text: "No overload matches this call.",
  chain,
  related: [],
});
const told = (chain: readonly string[]): readonly string[] => {
  const { text, chain: help } = withNearestOverload(message(chain));
  return [text, ...help];
};

test("of several ways the one is told in which only a name is wrong", () => {
  assert.equal(
    told([
      "Overload 1 of 2, '(options: A): X', gave the following error.",
      "  Object literal may only specify known properties, but 'pth' does not exist in type 'A'. Did you mean to write 'path'?",
      "Overload 2 of 2, '(text: string): X', gave the following error.",
      "  Argument of type '{ pth: string; }' is not assignable to parameter of type 'string'.",
    ]),
    [
      "Object literal may only specify known properties, but 'pth' does not exist in type 'A'. Did you mean to write 'path'?",
      "it may be called in 2 ways, of which this is the nearest: (options: A): X",
    ],
  );
});

test("else the one of which the reason is the deepest, and the last of those that say as much", () => {
  assert.equal(
    told([
      "Overload 1 of 3, '(a: A): X', gave the following error.",
      "  Type 'B' is not assignable to type 'A'.",
      "    Types of property 'c' are incompatible.",
      "      Type 'number' is not assignable to type 'string'.",
      "Overload 2 of 3, '(a: string): X', gave the following error.",
      "  Type 'B' is not assignable to type 'string'.",
      "Overload 3 of 3, '(a: number): X', gave the following error.",
      "  Type 'B' is not assignable to type 'number'.",
    ]),
    [
      "Type 'B' is not assignable to type 'A'.",
      "  Types of property 'c' are incompatible.",
      "    Type 'number' is not assignable to type 'string'.",
      "it may be called in 3 ways, of which this is the nearest: (a: A): X",
    ],
  );
  const alike = ["Overload 1 of 2, '(a: A): X', gave the following error.", "  No 1."];
  assert.is(told([...alike, "Overload 2 of 2, '(b: B): X', gave the following error.", "  No 2."])[0], "No 2.");
});

test("where the compiler tells the last alone, that is told", () => {
  assert.equal(told(["The last overload gave the following error.", "  Type 'A' is wrong.", "    Deeper."]), [
    "Type 'A' is wrong.",
    "  Deeper.",
    "it may be called in several ways, of which this is the last",
  ]);
});

test("places that are named for each way are named once", () => {
  const at = { file: "a.d.ts", line: 3, column: 5 };
  const related = [
    { text: "The expected type comes from property 's3' which is declared here on type 'A'", at },
    { text: "The expected type comes from property 's3' which is declared here on type 'B'", at },
    { text: "'key' is declared here.", at },
    { text: "The last overload is declared here.", at: { ...at, line: 9 } },
  ];
  const chain = ["The last overload gave the following error.", "  Type 'A' is wrong."];
  const [first, , third] = related;
  assert.equal(withNearestOverload({ ...message(chain), related }).related, [first, third]);
});

test("other messages, and what is not in this form, stay", () => {
  const other = message(["The last overload gave the following error.", "  Type 'A' is wrong."], "TS2345");
  assert.is(withNearestOverload(other), other);
  assert.is(told([])[0], "No overload matches this call.");
  assert.equal(told(["It says something else."]), ["No overload matches this call.", "It says something else."]);
});

test.run();
