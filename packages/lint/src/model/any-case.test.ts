import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodedStep } from "./any-case.ts";

test("fields below a step are read in any case", () => {
  const step = {
    name: "a",
    arguments: { Parameters: [{ Name: "x", VALUE: "1" }] },
    hooks: { Running: { EXPRESSION: "a" } },
  };
  assert.equal(decodedStep(step), {
    name: "a",
    arguments: { parameters: [{ name: "x", value: "1" }] },
    hooks: { Running: { expression: "a" } },
  });
});

test("what nothing is called is left out", () => {
  assert.equal(decodedStep({ arguments: { params: ["{{a}}"], parameters: [] } }), { arguments: { parameters: [] } });
});

test("fields of a step itself are not", () => {
  const step = { Name: "a", arguments: { parameters: [] } };
  assert.is(decodedStep(step), step);
});

test("what is no step is given back", () => {
  assert.is(decodedStep(undefined), undefined);
  assert.is(decodedStep("a"), "a");
});

test.run();
