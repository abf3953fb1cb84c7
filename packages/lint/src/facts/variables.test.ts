import { test } from "uvu";
import * as assert from "uvu/assert";
import { isWorkflowTime, respelt } from "./variables.ts";

const meant: readonly (readonly [name: string, meant: string | undefined])[] = [
  ["worflow.name", "workflow.name"],
  ["Workflow.paramters.x", "workflow.parameters.x"],
  ["wf.uid", "workflow.uid"],
  ["workflow.params.x", "workflow.parameters.x"],
  ["inputs.param.x", "inputs.parameters.x"],
  ["input.parameters.x", "inputs.parameters.x"],
  ["step.a.outputs.result", "steps.a.outputs.result"],
  ["task.a.output.parameters.x", "tasks.a.outputs.parameters.x"],
  ["step.name", "steps.name"],
  ["task.name", "tasks.name"],
  ["task.names", undefined],
  ["lastretry.exitcode", "lastRetry.exitCode"],
  ["outputs", undefined],
  ["user.name", undefined],
  [".Values.image", undefined],
  ["input.user", undefined],
  ["step.title", undefined],
  ["workflows", undefined],
  ["work.phone", undefined],
];

for (const [name, expected] of meant) test(`respelt ${name}`, () => assert.is(respelt(name), expected));

test("times of a workflow", () => {
  for (const name of ["creationTimestamp", "creationTimestamp.s", "creationTimestamp.Y", "scheduledTime", "duration"]) {
    assert.ok(isWorkflowTime(`workflow.${name}`), name);
  }
  for (const name of ["creationTimestamps", "creationTimestamp.x", "durations", "name"]) {
    assert.not(isWorkflowTime(`workflow.${name}`), name);
  }
});

test.run();
