import { test } from "uvu";
import * as assert from "uvu/assert";
import { upgrade } from "./upgrade.ts";

const apiVersion = "argoproj.io/v1alpha1";

test("what was one becomes a list, wherever it stands", () => {
  const lock = { mutex: { name: "a" }, semaphore: { configMapKeyRef: { name: "b", key: "c" } } };
  const listed = { mutexes: [lock.mutex], semaphores: [lock.semaphore] };
  const of = (synchronization: object, schedule: object) => ({
    apiVersion,
    kind: "CronWorkflow",
    spec: {
      ...schedule,
      workflowSpec: {
        synchronization,
        templates: [
          { name: "a", synchronization },
          { name: "b", steps: [[{ name: "s", inline: { synchronization } }]] },
          { name: "c", dag: { tasks: [{ name: "t", inline: { synchronization } }] } },
        ],
      },
    },
  });
  const { value, changes } = upgrade(of(lock, { schedule: "@daily" }));
  assert.equal(value, of(listed, { schedules: ["@daily"] }));
  assert.is(changes.length, 9);
  assert.ok(
    changes.includes(
      "'mutex' became 'mutexes' at spec.workflowSpec.templates.1.steps.0.0.inline.synchronization.mutex",
    ),
  );
});

test("what has both forms, is current, or is no manifest of Argo's stays as it is", () => {
  for (const value of [
    { apiVersion, kind: "CronWorkflow", spec: { schedule: "@daily", schedules: ["@hourly"] } },
    { apiVersion, kind: "Workflow", spec: { synchronization: { mutexes: [{ name: "a" }] }, schedule: "x" } },
    { apiVersion: "v1", kind: "CronWorkflow", spec: { schedule: "@daily" } },
    { apiVersion, kind: "Workflow", spec: "text" },
    null,
    [1],
  ]) {
    const made = upgrade(value);
    assert.is(made.value, value);
    assert.equal(made.changes, []);
  }
});

test.run();
