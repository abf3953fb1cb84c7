import { test } from "uvu";
import * as assert from "uvu/assert";
import { misreadText } from "./misread-text.ts";

const workflow = (task: object, more: object = {}) => ({
  ...{ apiVersion: "argoproj.io/v1alpha1", kind: "Workflow", metadata: { name: "a", ...more } },
  spec: { parallelism: 1, templates: [{ name: "main", dag: { tasks: [task] } }] },
});

test("a text that YAML takes for something else is told with its place", () => {
  assert.is(
    misreadText(workflow({ name: true })),
    "spec.templates.0.dag.tasks.0.name is true without quotes, where Argo takes a text",
  );
  assert.is(
    misreadText(workflow({ name: "x", dependencies: ["x", 1] })),
    "spec.templates.0.dag.tasks.0.dependencies.1 is 1 without quotes, where Argo takes a text",
  );
  assert.is(
    misreadText(workflow({ name: "x" }, { labels: { version: 1.1 } })),
    "metadata.labels.version is 1.1 without quotes, where Argo takes a text",
  );
});

test("where Argo takes numbers, booleans or anything, nothing is", () => {
  const parameters = [{ name: "a", value: 1 }];
  assert.is(misreadText(workflow({ name: "x", withItems: [1, true], arguments: { parameters } })), undefined);
  assert.is(misreadText({ kind: "ConfigMap", data: { a: 1 } }), undefined);
  assert.is(misreadText(true), undefined);
});

test.run();
