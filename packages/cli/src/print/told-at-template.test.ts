import type { Diagnostic } from "@argotsx/diagnostic";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutToldAtTemplate } from "./told-at-template.ts";

const found = (message: string, path: readonly (string | number)[], declaredAt?: number): Diagnostic => ({
  id: "exit-handler",
  severity: "error",
  origin: "argo",
  message,
  path,
  stack: [],
  related: declaredAt === undefined ? [] : [{ message: "", at: { file: "/a.yaml", line: declaredAt, column: 1 } }],
});
const ref = ["spec", "workflowTemplateRef"];
const cronRef = ["spec", "workflowSpec", "workflowTemplateRef"];

test("what is told of a template is not told of what refers to it", () => {
  const same = "the value 'b' of the argument 'size' of WorkflowTemplate 'lib' is not in its enum";
  const atTemplate = found(same, ["spec", "arguments"]);
  assert.equal(withoutToldAtTemplate([found(same, ref), atTemplate, found(same, cronRef)]), [atTemplate]);
  const handler = found("the exit handler 'x' of WorkflowTemplate 'lib' is no template of it", ["spec", "onExit"]);
  const ofCron = found("the exit handler 'x' of CronWorkflow 'c' is no template of WorkflowTemplate 'lib'", cronRef);
  assert.equal(withoutToldAtTemplate([ofCron, handler]), [handler]);
  const needs = (who: string, path: readonly string[], line: number): Diagnostic =>
    found(`the exit handler 'x' needs the parameter 'a', and ${who} has no argument for it`, path, line);
  const needed = needs("ClusterWorkflowTemplate 'lib'", ["spec", "onExit"], 3);
  assert.equal(withoutToldAtTemplate([needed, needs("Workflow 'w'", ref, 3)]), [needed]);
  assert.is(withoutToldAtTemplate([needed, needs("Workflow 'w'", ref, 9)]).length, 2);
});

test("what is wrong only with what refers to it, or with another template, is kept", () => {
  const ofCron = found("the exit handler 'x' of CronWorkflow 'c' is no template of WorkflowTemplate 'lib'", cronRef);
  const other = found("the exit handler 'x' of WorkflowTemplate 'other' is no template of it", ["spec", "onExit"]);
  assert.equal(withoutToldAtTemplate([ofCron, other]), [ofCron, other]);
  assert.equal(withoutToldAtTemplate([ofCron, { ...ofCron }]).length, 2);
});

test.run();
