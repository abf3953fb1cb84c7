import { test } from "uvu";
import * as assert from "uvu/assert";
import { argoKinds, isArgoKind } from "./argo-kinds.ts";
import { readSources } from "./generate/sources.ts";
import type { Shape } from "./shape.ts";
import { shapeOf, typeNames } from "./shape-of.ts";

const { schema, lists } = readSources();

const field = (type: string, name: string): Shape | undefined => shapeOf(type).fields.get(name);

test("every type of the schema has a shape with the same fields and required ones", () => {
  const types = Object.entries(schema.$defs).filter(([, { properties }]) => properties !== undefined);
  assert.equal(
    typeNames(),
    types.map(([name]) => name),
  );
  for (const [name, { properties = {}, required = [] }] of types) {
    const shape = shapeOf(name);
    assert.is(shape.name, name);
    assert.equal([...shape.fieldNames].sort(), Object.keys(properties), name);
    assert.equal([...shape.required].sort(), required, name);
    assert.equal([...shape.fields.keys()], shape.fieldNames);
  }
});

test("the five kinds are types", () => {
  for (const kind of argoKinds)
    assert.equal(shapeOf(kind).fieldNames.slice(0, 4), ["apiVersion", "kind", "metadata", "spec"]);
  assert.ok(isArgoKind("CronWorkflow"));
  assert.not(isArgoKind("Pod"));
});

test("a name that is no type is our own mistake", () => {
  for (const name of ["Nothing", "constructor", "Quantity"]) assert.throws(() => shapeOf(name));
});

test("one type is one shape wherever it is used", () => {
  const tasks = field("DAGTemplate", "tasks");
  assert.ok(tasks?.kind === "list" && tasks.items === shapeOf("DAGTask"));
  assert.ok(field("DAGTask", "inline") === shapeOf("Template"));
});

test("nodes say what they take", () => {
  assert.equal(field("Parameter", "value"), { kind: "scalar", type: "any-string" });
  assert.equal(field("RetryStrategy", "limit"), { kind: "scalar", type: "integer-or-string", bits: 32 });
  assert.equal(field("ContainerPort", "containerPort"), { kind: "scalar", type: "integer", bits: 32 });
  assert.equal(field("WorkflowSpec", "parallelism"), { kind: "scalar", type: "integer", bits: 64 });
  assert.equal(field("Gauge", "operation"), { kind: "scalar", type: "enum", values: ["Set", "Add", "Sub"] });
  assert.equal(field("Template", "plugin"), { kind: "any", object: true, oneKey: true });
  assert.equal(field("ManagedFieldsEntry", "fieldsV1"), { kind: "any", object: true });
  assert.equal(field("WorkflowStep", "withItems"), { kind: "list", items: { kind: "any", object: false } });
  const steps = field("Template", "steps");
  assert.ok(steps?.kind === "list" && steps.items.kind === "list" && steps.items.items === shapeOf("WorkflowStep"));
  const limits = field("ResourceRequirements", "limits");
  assert.ok(limits?.kind === "map" && limits.values.kind === "scalar" && limits.values.pattern?.test("2Gi"));
});

test("lists carry their shorthands", () => {
  const record = (type: string, name: string) => {
    const shape = field(type, name);
    return shape?.kind === "list" ? shape.record : undefined;
  };
  assert.equal(record("Container", "env"), { key: "name", names: false, scalar: "value", object: "valueFrom" });
  assert.equal(record("Inputs", "parameters"), { key: "name", names: true, scalar: "default" });
  assert.equal(record("Template", "volumes"), { key: "name", names: false });
  assert.is(record("Container", "ports"), undefined);
  for (const place of lists.single) {
    const [type = "", name = ""] = place.split(".");
    const shape = field(type, name);
    assert.ok(shape?.kind === "list" && shape.single, place);
  }
});

test.run();
