import { test } from "uvu";
import * as assert from "uvu/assert";
import { FilledExpressions } from "./filled-expressions.ts";

const known = [
  ["workflow.name", "a"],
  ["workflow.parameters", "{}"],
  ["workflow.parameters.n", "2"],
  ["inputs.parameters.x", "b"],
] as const;

const fill = (source: string, hasInputs = true): string | undefined =>
  new FilledExpressions(() => known, hasInputs).fill(source);

test("expressions on what is known become their text", () => {
  assert.is(fill("workflow.name + inputs.parameters.x"), "ab");
  assert.is(fill("asInt(workflow.parameters.n) * 2"), "4");
  assert.is(fill("1 == 1"), "true");
});

test("those that cannot be evaluated stay", () => {
  for (const source of ["foo.bar", "workflow.name + 1", "asInt(workflow.name)", "(", "now()", "nil"]) {
    assert.is(fill(source), undefined, source);
  }
});

test("those on steps, tasks and items stay, and at first those on inputs", () => {
  assert.is(fill("true ? 'a' : steps.a.id"), undefined);
  assert.is(fill("inputs.parameters.x", false), undefined);
});

test.run();
