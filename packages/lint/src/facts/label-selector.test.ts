import { test } from "uvu";
import * as assert from "uvu/assert";
import { labelSelectorFaults } from "./label-selector.ts";

const said = (selector: unknown) =>
  labelSelectorFaults(selector).map(({ path, fault }) => `${path.join(".")}: ${fault}`);

test("sound selectors have no faults", () => {
  const matchExpressions = [
    { key: "a", operator: "In", values: ["x", ""] },
    { key: "example.com/b", operator: "DoesNotExist" },
    { key: "c", operator: "Exists", values: [] },
  ];
  assert.equal(said({ matchLabels: { a: "b", c: "" }, matchExpressions }), []);
  assert.equal(said({}), []);
  assert.equal(said(undefined), []);
  assert.equal(said({ matchLabels: "x", matchExpressions: [1, null] }), []);
});

test("each part is judged at its place", () => {
  assert.equal(said({ matchLabels: { "a b": "x", a: "-" } }), [
    "matchLabels.a b: the key 'a b' holds ' ', but may only hold letters, digits, '-', '_' and '.'",
    "matchLabels.a: the value '-' of 'a' begins with '-', but must begin with a letter or a digit",
  ]);
  const expression = (fields: object) => said({ matchExpressions: [{ key: "a", ...fields }] });
  assert.equal(expression({ operator: "Equals", values: ["x"] }), [
    "matchExpressions.0.operator: the operator 'Equals' is none of 'In', 'NotIn', 'Exists', 'DoesNotExist'",
  ]);
  assert.equal(expression({}), ["matchExpressions.0: the operator is none of 'In', 'NotIn', 'Exists', 'DoesNotExist'"]);
  assert.equal(expression({ operator: "In" }), ["matchExpressions.0.operator: the operator 'In' needs values"]);
  assert.equal(expression({ operator: "Exists", values: ["x"] }), [
    "matchExpressions.0.operator: the operator 'Exists' takes no values",
  ]);
  assert.equal(expression({ operator: "In", values: ["x", "y z"] }), [
    "matchExpressions.0.values.1: the value 'y z' of 'a' holds ' ', but may only hold letters, digits, '-', '_' and '.'",
  ]);
  assert.equal(expression({ key: "", operator: "Exists" }), ["matchExpressions.0.key: the key '' is empty"]);
});

test.run();
