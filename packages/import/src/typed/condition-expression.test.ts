import { test } from "uvu";
import * as assert from "uvu/assert";
import { isSameCondition } from "../compare/same-condition.ts";
import { conditionExpression } from "./condition-expression.ts";

test("a condition on how something stands is the expression that decides alike", () => {
  const rows: Readonly<Record<string, string>> = {
    "{{workflow.status}} == Succeeded": "workflow.status == 'Succeeded'",
    "'{{workflow.status}}' != \"Failed\"": "workflow.status != 'Failed'",
    "Failed == {{steps.a-b.status}}": "'Failed' == steps['a-b'].status",
    "{{tasks.a.status}} == Failed || ({{ tasks.b.status }} == Error && !({{tasks.a.status}} == Skipped))":
      "tasks.a.status == 'Failed' or (tasks.b.status == 'Error' and not (tasks.a.status == 'Skipped'))",
  };
  for (const [when, expected] of Object.entries(rows)) {
    const found = conditionExpression(when, true) ?? "";
    assert.ok(isSameCondition(when, found, true), when);
    assert.ok(isSameCondition(when, expected, true), `${when}: ${found}`);
  }
  assert.is(conditionExpression("{{workflow.status}} == Succeeded", true), "workflow.status == 'Succeeded'");
});

test("the status of a workflow that has just started is empty, which is no condition", () => {
  const when = "{{workflow.status}} == Running";
  assert.is(conditionExpression(when), undefined);
  assert.not(isSameCondition(when, "workflow.status == 'Running'"));
});

test("one on what may hold anything is not", () => {
  for (const when of [
    "{{steps.flip.outputs.result}} == heads",
    '"{{inputs.parameters.a}}" == "true"',
    "{{steps.a.status}} == {{steps.a.outputs.result}}",
    "{{steps.a.exitCode}} == 1",
    "{{=steps.a.status == 'Failed'}}",
    "{{steps.a.status}}",
    "{{steps.a.status}} =~ Fail",
    "{{steps.a.status}} ==",
    "true",
  ])
    assert.is(conditionExpression(when), undefined, when);
});

test("an expression that decides otherwise for one value is another condition", () => {
  assert.ok(isSameCondition("{{steps.a.status}} != Failed", "not (steps.a.status == 'Failed')"));
  assert.not(isSameCondition("{{steps.a.status}} != Failed", "steps.a.status == 'Succeeded'"));
  assert.not(isSameCondition("{{steps.a.status}} == Failed", "steps.b.status == 'Failed'"));
  assert.not(isSameCondition("{{steps.a.status}} == failed", "lower(steps.a.status) == 'failed'"));
  assert.not(isSameCondition("{{steps.a.status}} == Failed", "steps.a.status == 'Failed' ? 'true' : 'false'"));
  assert.not(isSameCondition("{{inputs.parameters.a}} == b", "inputs.parameters.a == 'b'"));
});

test.run();
