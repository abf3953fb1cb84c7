import { test } from "uvu";
import * as assert from "uvu/assert";
import { expr, expressionIn, expressionOf } from "./expr.ts";
import { makeReference, splitTokens, targetOf } from "./reference.ts";

const text = makeReference<string>({ owner: 7, path: ["inputs", "text"], label: "inputs.text" });

test("in a text an expression stands for itself, with all that was put into it", () => {
  const inner = expr`upper(${text})`;
  const parts = splitTokens(`a ${expr`${inner} + ${"⟦'"} + ${[1, null]}`} b ${text}`);
  assert.equal(
    parts.map((part) => (typeof part === "string" ? part : part.owner)),
    ["a ", 0, " b ", 7],
  );
  const [, mark] = parts;
  const written = typeof mark === "object" ? expressionIn(mark) : undefined;
  assert.equal(written?.texts, ["", " + ", " + ", ""]);
  const [first, ...others] = written?.values ?? [];
  assert.equal(others, ["⟦'", [1, null]]);
  assert.equal(expressionOf(first)?.texts, ["upper(", ")"]);
  assert.equal(targetOf(expressionOf(first)?.values[0]), targetOf(text));
});

test("the mark of a reference is no expression", () => {
  const [mark] = splitTokens(`${text}`);
  assert.is(typeof mark === "object" ? expressionIn(mark) : "no mark", undefined);
});

test("an expression has no value, is no JSON, and takes no arrow function into a text", () => {
  const one = expr`1 + 1`;
  assert.throws(() => Number(one), "has no value until the workflow runs");
  assert.throws(() => one(), "has no value until the workflow runs");
  assert.throws(() => JSON.stringify({ one }), "no JSON before the workflow runs");
  assert.throws(() => `${expr`${() => 1} + 1`}`, "an arrow function in an expression has no place in a text");
});

test.run();
