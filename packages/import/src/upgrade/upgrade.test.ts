import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileImport } from "../file-import.ts";
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

const workflow = (spec: object, more: object = {}) => ({ apiVersion, kind: "Workflow", spec, ...more });

test("what is gone without one that says the same is left out, and told", () => {
  const configMap = { name: "cache", key: "a", optional: true };
  const { value, changes } = upgrade(
    workflow(
      {
        podPriority: 5,
        podPriorityClassName: "high",
        templates: [{ name: "a", priority: 1, memoize: { cache: { configMap } } }],
      },
      { metadata: { name: "a", clusterName: "b" } },
    ),
  );
  assert.equal(
    value,
    workflow(
      {
        podPriorityClassName: "high",
        templates: [{ name: "a", memoize: { cache: { configMap: { name: "cache" } } } }],
      },
      { metadata: { name: "a" } },
    ),
  );
  const places = [
    "spec.templates.0.memoize.cache.configMap.key",
    "spec.templates.0.priority",
    "spec.podPriority",
    "metadata.clusterName",
  ];
  for (const place of places) {
    assert.ok(
      changes.some((change) => change.includes(` was left out at ${place}: `)),
      place,
    );
  }
  assert.is(changes.length, 5);
});

test("the exit handler of a call is a hook, where there is none yet", () => {
  const of = (...calls: readonly object[]) =>
    workflow({
      templates: [
        { name: "a", steps: [calls] },
        { name: "b", dag: { tasks: calls } },
      ],
    });
  const hooks = { running: { template: "r", expression: "true" } };
  const both = { name: "c", onExit: "x", hooks: { exit: { template: "y" } } };
  const { value, changes } = upgrade(of({ name: "a", onExit: "x" }, { name: "b", onExit: "x", hooks }, both));
  const exit = { template: "x" };
  assert.equal(value, of({ name: "a", hooks: { exit } }, { name: "b", hooks: { ...hooks, exit } }, both));
  assert.is(changes.length, 4);
  assert.ok(changes.includes("'onExit' became 'hooks.exit' at spec.templates.1.dag.tasks.0.onExit"));
});

test("dependencies become conditions where that is asked for, in all tasks of a DAG or in none", () => {
  const of = (...tasks: readonly object[]) => workflow({ templates: [{ name: "a", dag: { tasks } }] });
  const old = of({ name: "c", dependencies: ["a", "b"], template: "x" }, { name: "b", dependencies: ["a"] });
  assert.is(upgrade(old).value, old);
  const { value, changes } = upgrade(old, { depends: true });
  assert.equal(value, of({ name: "c", depends: "a && b", template: "x" }, { name: "b", depends: "a" }));
  assert.equal(changes, [
    "'dependencies' became 'depends' at spec.templates.0.dag.tasks.0.dependencies",
    "'dependencies' became 'depends' at spec.templates.0.dag.tasks.1.dependencies",
  ]);
  for (const other of [
    { name: "b", continueOn: { failed: true } },
    { name: "b", depends: "a" },
    { name: "b", dependencies: ["a.Failed"] },
    { name: "b", dependencies: ["a || b"] },
    { name: "b", dependencies: [1] },
    { name: "b", dependencies: [] },
  ]) {
    const left = of({ name: "c", dependencies: ["a"] }, other);
    assert.is(upgrade(left, { depends: true }).value, left);
  }
});

test("comments stay with the fields that they were written about", () => {
  const text = `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: { name: a }
spec:
  # Every night.
  schedule: "0 3 * * *"
  workflowSpec:
    entrypoint: main
    templates:
      - name: main
        dag:
          tasks:
            - name: one
              template: run
            - name: two
              template: run
              # After the first.
              dependencies:
                - one # alone
              # Whatever happens.
              onExit: run
      - name: run
        synchronization:
          # One at a time.
          mutex:
            # A lock of ours.
            name: lock
            namespace: shop
        container: { image: alpine }
`;
  const made = new FileImport(text, { upgrades: { depends: true } }).write() ?? "";
  const above = (code: string): string => made.slice(0, made.indexOf(code)).trimEnd().split("\n").at(-1)?.trim() ?? "";
  assert.is(above('schedules={["0 3 * * *"]}'), "// Every night.", made);
  assert.is(above("onExit={<Run />}"), "// Whatever happens.");
  assert.match(made, /\/\/ One at a time.\n +\/\/ A lock of ours.\n +synchronization=/);
  // `depends` that the data flow says has no place of its own: what is said of it is said of the task.
  assert.match(made, /After the first/);
});

test.run();
