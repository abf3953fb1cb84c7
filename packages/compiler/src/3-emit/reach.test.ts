import * as authoring from "@argotsx/authoring";
import { createElement, type Element } from "@argotsx/authoring";
import { type ObjectShape, type Shape, shapeOf, validate } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../index.ts";
import { cronWorkflow } from "./cron-workflow.ts";
import { resourceOf } from "./resources.ts";
import { templateOf } from "./templates.ts";

// Proves that no field of the schema is out of an author's reach: every component gets every prop, filled to the last
// field, and what comes out must be valid and hold every field of every type that a manifest can hold.

/** What the cluster writes and no author does. */
const notAuthored = new Set(["Workflow.status", "CronWorkflow.status"]);

/** A value with every field. A type inside itself is left out: its fields are there one level up. */
const sample = (shape: Shape, around: readonly string[] = []): unknown => {
  switch (shape.kind) {
    case "any":
      return { name: "x" };
    case "map":
      return { key: sample(shape.values, around) };
    case "list":
      return [sample(shape.items, around)].filter((item) => item !== undefined);
    case "scalar":
      return scalar(shape);
    case "object": {
      if (around.includes(shape.name)) return undefined;
      const fields = [...shape.fields].map(([name, of]) => [name, sample(of, [...around, shape.name])]);
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    }
  }
};

const texts = ["x", "1", "1Mi", "* * * * *", "10s", "@daily", "/x", "X"];

const scalar = (shape: Extract<Shape, { kind: "scalar" }>): unknown => {
  switch (shape.type) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
    case "enum":
      return shape.values?.find((value) => value !== "");
    default: {
      const found = texts.find((text) => shape.pattern?.test(text) ?? true);
      assert.ok(found, `a text that matches ${shape.pattern}`);
      return found;
    }
  }
};

const render = authoring as unknown as Record<string, unknown>;

const element = (kind: string, props: object, ...children: Element[]): Element =>
  createElement(render[kind], props, ...children);

/** The sample of every prop of a component, from the shapes of the types whose fields are props. */
const propsOf = (
  known: ReadonlySet<string>,
  types: readonly string[],
  renamed: Record<string, string> = {},
): object => {
  const props: Record<string, unknown> = {};
  for (const type of types) {
    for (const [field, shape] of shapeOf(type).fields) {
      const prop = renamed[field] ?? field;
      const value = sample(shape, [type]);
      if (known.has(prop) && value !== undefined) props[prop] = value;
    }
  }
  return { ...props, name: "x" };
};

const bodyTypes = {
  Container: ["Container"],
  Script: ["ScriptTemplate"],
  ContainerSet: ["ContainerSetTemplate"],
  Resource: ["ResourceTemplate"],
  Dag: ["DAGTemplate"],
  Steps: [],
  Suspend: ["SuspendTemplate"],
  Http: ["HTTP"],
  Data: ["Data"],
  Plugin: [],
} as const;

const renamed = {
  securityContext: "podSecurityContext",
  retryStrategy: "templateRetryStrategy",
  failFast: "templateFailFast",
};

const all = (type: string, without: readonly string[] = []): Record<string, unknown> => {
  const made = sample(shapeOf(type)) as Record<string, unknown>;
  for (const field of without) delete made[field];
  return made;
};

const childOf = (kind: string): Element[] => {
  const inline = element("Suspend", {});
  if (kind === "Dag") return [element("Task", { ...all("DAGTask", ["inline"]), name: "x" }, inline)];
  if (kind === "Steps") return [element("Step", { ...all("WorkflowStep", ["inline"]), name: "x" }, inline)];
  if (kind === "ContainerSet") return [element("ContainerNode", { ...all("ContainerNode"), name: "main" })];
  return [];
};

const templates = (): Element[] =>
  Object.entries(bodyTypes).map(([kind, types]) => {
    const known = templateOf(kind as keyof typeof bodyTypes).props;
    // The body's fields go last, since the template's own names gave way to them.
    const props = {
      ...propsOf(known, ["Template"], renamed),
      ...propsOf(known, ["Template"]),
      ...propsOf(known, types, { name: "containerName" }),
      name: kind.toLowerCase(),
    };
    return element(kind, props, ...childOf(kind));
  });

const metadata = () => sample(shapeOf("ObjectMeta")) as object;

const resources = (): Element[] => [
  ...(["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate"] as const).map((kind) =>
    element(kind, { ...propsOf(resourceOf(kind).props, ["WorkflowSpec"]), metadata: metadata() }, ...templates()),
  ),
  element(
    "CronWorkflow",
    {
      ...propsOf(cronWorkflow().props, ["CronWorkflowSpec"]),
      workflowSpec: all("WorkflowSpec", ["templates"]),
      metadata: metadata(),
    },
    ...templates(),
  ),
  element("WorkflowEventBinding", { ...all("WorkflowEventBindingSpec"), metadata: metadata() }),
];

/** Every field of every type below a shape, as `Type.field`. */
const fieldsBelow = (shape: Shape, found = new Set<string>()): Set<string> => {
  if (shape.kind === "list") return fieldsBelow(shape.items, found);
  if (shape.kind === "map") return fieldsBelow(shape.values, found);
  if (shape.kind !== "object") return found;
  for (const [name, of] of shape.fields) {
    const field = `${shape.name}.${name}`;
    if (found.has(field) || notAuthored.has(field)) continue;
    found.add(field);
    fieldsBelow(of, found);
  }
  return found;
};

/** The fields that a value really has. */
const fieldsIn = (value: unknown, shape: Shape, found: Set<string>): void => {
  if (shape.kind === "list") for (const item of value as unknown[]) fieldsIn(item, shape.items, found);
  if (shape.kind === "map") for (const item of Object.values(value as object)) fieldsIn(item, shape.values, found);
  if (shape.kind !== "object") return;
  for (const [name, item] of Object.entries(value as object)) {
    const of = shape.fields.get(name);
    assert.ok(of, `${shape.name}.${name}`);
    found.add(`${shape.name}.${name}`);
    fieldsIn(item, of, found);
  }
};

test("every field that an author may write can be written, and comes out valid", () => {
  const { manifests, diagnostics } = compile(resources(), { file: "reach.tsx" });
  // Everything at once is more than an author may write, which does not keep it from being emitted.
  const unexpected = diagnostics.filter(({ id }) => id !== "given-twice" && id !== "two-templates");
  assert.equal(unexpected, []);
  const reached = new Set<string>();
  const wanted = new Set<string>();
  for (const { value } of manifests) {
    assert.equal(validate(value), []);
    const shape: ObjectShape = shapeOf(String(value.kind));
    fieldsBelow(shape, wanted);
    fieldsIn(value, shape, reached);
  }
  assert.ok(wanted.size > 900, `${wanted.size} fields`);
  assert.equal(
    [...wanted].filter((field) => !reached.has(field)),
    [],
  );
});

test.run();
