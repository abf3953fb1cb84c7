import { test } from "uvu";
import * as assert from "uvu/assert";
import { differences } from "./differences.ts";

const workflow = (value: unknown) => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  spec: { arguments: { parameters: [{ name: "a", value }] }, priority: 1 },
});

const isSame = (expected: unknown, actual: unknown, isExact = false): boolean =>
  differences(workflow(expected), workflow(actual), isExact).length === 0;

test("a value is the text that Argo reads from a number or a boolean", () => {
  assert.ok(isSame(3, "3"));
  assert.ok(isSame(1.5, "1.5"));
  assert.ok(isSame(-7, "-7"));
  assert.ok(isSame(true, "true"));
  assert.ok(isSame(1e20, "100000000000000000000"));
  assert.ok(isSame(1e21, "1000000000000000000000"));
  assert.ok(isSame(1e-7, "0.0000001"));
  assert.ok(isSame(-0, "-0"));
});

test("no other text is", () => {
  assert.not(isSame(3, "3.0"));
  assert.not(isSame("3", 3));
  assert.not(isSame(1e21, "1e+21"));
  assert.not(isSame(1e-7, "1e-7"));
  assert.not(isSame(-0, "0"));
  assert.not(isSame(Infinity, "Infinity"));
  assert.not(isSame(true, "True"));
  assert.not(isSame(null, "null"));
  assert.not(isSame(3, "3", true), "where it has to be exact");
});

test("what tasks wait for may be said in the other form, in all of them or in none", () => {
  const dag = (...tasks: readonly object[]) => ({
    ...workflow("a"),
    spec: { templates: [{ name: "main", dag: { tasks: [{ name: "a" }, ...tasks] } }] },
  });
  const [list, condition] = [{ dependencies: ["a"] }, { depends: "a" }];
  const told = (expected: ReturnType<typeof dag>, actual: ReturnType<typeof dag>): readonly unknown[] =>
    differences(expected, actual).map(({ path }) => path.join("."));
  const lists = dag({ name: "b", ...list }, { name: "c", ...list });
  assert.equal(told(lists, dag({ name: "b", ...condition }, { name: "c", ...condition })), []);
  const mixed = dag({ name: "b", ...condition }, { name: "c", ...list });
  assert.equal(told(lists, mixed), ["spec.templates.0.dag.tasks"], "Argo takes no DAG with both");
  assert.equal(told(mixed, mixed), []);
  for (const name of ["a || a", "a.Succeeded", "!a"])
    assert.is(told(dag({ name: "b", dependencies: [name] }), dag({ name: "b", depends: name })).length, 2, name);
  const goesOn = { name: "c", continueOn: { failed: true } };
  assert.equal(told(dag({ name: "b", ...list }, goesOn), dag({ name: "b", ...condition }, goesOn)), [
    "spec.templates.0.dag.tasks",
  ]);
});

test("what a task waits for may be said in any order, and nothing else may be", () => {
  const dag = (depends: string) => ({
    ...workflow("a"),
    spec: { templates: [{ name: "main", dag: { tasks: [{ name: "x", template: "x", depends }] } }] },
  });
  const isSaid = (expected: string, actual: string): boolean => differences(dag(expected), dag(actual)).length === 0;
  assert.ok(isSaid("a && b.Failed && c", "c && (a && b.Failed)"));
  assert.ok(isSaid("(a || b) && !c", "!(c) && (b || a)"));
  assert.ok(isSaid("a && a", "a"));
  for (const other of ["a || b", "a", "a && !b", "a && b.Failed", "a && c", "a && b && c"])
    assert.not(isSaid("a && b", other), other);
  assert.not(isSaid("a && (b || c)", "(a && b) || c"));
  assert.not(isSaid("!(a && b)", "!a && !b"));
});

test("the order of parameters means something where they are read all at once", () => {
  const parameters = (...names: readonly string[]) => ({ parameters: names.map((name) => ({ name, value: "1" })) });
  const told = (text: string): number => {
    const ordered = (...names: readonly string[]) => ({
      ...workflow("a"),
      spec: { arguments: parameters(...names), templates: [{ name: "main", container: { args: [text] } }] },
    });
    return differences(ordered("b", "a"), ordered("a", "b")).length;
  };
  for (const text of ["{{workflow.parameters}}", "{{workflow.parameters.json}}", "{{=toJson(inputs.parameters)}}"])
    assert.is(told(text), 1, text);
  for (const text of ["{{workflow.parameters.a}}", "{{workflow.parameters.json-a}}", "{{=workflow.parameters['a']}}"])
    assert.is(told(text), 0, text);
});

test("an empty object that Argo writes where nothing is given is none", () => {
  const template = (more: object) => ({
    ...workflow("a"),
    spec: { templates: [{ name: "main", container: { image: "x", ...more } }] },
  });
  const empty = { ...workflow("a"), spec: { templates: [{ inputs: {}, outputs: {}, metadata: {} }], arguments: {} } };
  const none = { ...workflow("a"), spec: { templates: [{}] } };
  assert.equal(differences(empty, none), []);
  assert.equal(differences(none, empty), []);
  assert.is(differences(empty, none, true).length, 4, "where it has to be exact");
  assert.equal(differences(template({ name: "", resources: {} }), template({})), []);
  assert.is(differences(template({ securityContext: {} }), template({})).length, 1);
  assert.is(differences(template({ imagePullPolicy: "" }), template({})).length, 1);
  assert.is(differences(template({ resources: { limits: {} } }), template({})).length, 1);
});

test("what is missing from a named list, or there besides, is told by itself", () => {
  const named = (...names: readonly string[]) => ({
    ...workflow("a"),
    spec: { templates: names.map((name) => ({ name })) },
  });
  assert.equal(differences(named("a", "b"), named("b", "c")), [
    { path: ["spec", "templates", 0], expected: { name: "a" }, actual: undefined },
    { path: ["spec", "templates"], expected: undefined, actual: { name: "c" } },
  ]);
});

test("a condition on the status of the workflow may be an expression only where the workflow is over", () => {
  const steps = (when: string, more: object) => ({
    ...workflow("a"),
    spec: {
      ...{ entrypoint: "main", onExit: "bye", ...more },
      templates: [{ name: "main" }, { name: "bye", steps: [[{ name: "s", template: "x", when }]] }, { name: "x" }],
    },
  });
  const told = (more: object): number =>
    differences(steps("{{workflow.status}} == Failed", more), steps("{{=workflow.status == 'Failed'}}", more)).length;
  assert.is(told({}), 0);
  assert.is(told({ onExit: undefined, hooks: { exit: { template: "bye" } } }), 0);
  assert.is(told({ entrypoint: "bye" }), 1);
  assert.is(told({ hooks: { started: { template: "bye" } } }), 1);
  assert.is(told({ workflowTemplateRef: { name: "another" } }), 1);
});

test("where Argo has a number, a text is another thing", () => {
  const others = (priority: unknown) => ({ ...workflow("a"), spec: { ...workflow("a").spec, priority } });
  assert.is(differences(others(1), others("1")).length, 1);
});

test.run();
