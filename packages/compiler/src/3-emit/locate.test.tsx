import { readFileSync } from "node:fs";
import {
  Container,
  CronWorkflow,
  type CronWorkflowProps,
  Dag,
  Manifest,
  Parallel,
  Step,
  Steps,
  Task,
  Workflow,
} from "@argotsx/authoring";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compile } from "../index.ts";

const source = readFileSync(new URL(import.meta.url), "utf8").split("\n");

/** The tag that stands at the place of a path, and the trail from it. */
const where = (root: unknown, path: readonly (string | number)[]): string => {
  const place = compile(root, { file: "x" }).manifests[0]?.locate(path);
  assert.ok(place);
  const tag = /^<(\w+)/.exec(source[place.line - 1]?.slice(place.column - 1) ?? "")?.[1];
  return [tag, ...(place.trail ?? [])].join("/");
};

const owner = (root: unknown, path: readonly (string | number)[]): string | undefined =>
  compile(root, { file: "x" }).manifests[0]?.ownerOf(path);

const workflow = (
  <Workflow
    name="w"
    labels={{ a: "b" }}
    metadata={{ finalizers: ["f"] }}
    entrypoint="dag"
    volumes={{ v: { emptyDir: {} } }}
  >
    <Dag name="dag" failFast={false} templateFailFast>
      <Task name="t" template="c" arguments={{ parameters: { p: "1", q: { value: "2" } } }} />
      <Task name="u" arguments={{ parameters: [{ name: "p", value: "3" }] }}>
        <Container image="x" securityContext={{ runAsUser: 1 }} podSecurityContext={{ runAsUser: 2 }} />
      </Task>
    </Dag>
    <Container
      name="c"
      containerName="main"
      inputs={{ parameters: ["p", "q"] }}
      image="x"
      env={{ A: "a", OFF: undefined, B: { secretKeyRef: { key: "k" } } }}
    />
    <Steps name="s">
      <Parallel>
        <Step name="one" template="c" />
      </Parallel>
    </Steps>
  </Workflow>
);

const spec = (...path: (string | number)[]) => ["spec", "templates", ...path];

test("a resource's own fields lead to its props", () => {
  assert.is(where(workflow, []), "Workflow");
  assert.is(where(workflow, ["metadata", "name"]), "Workflow/name");
  assert.is(where(workflow, ["metadata", "labels", "a"]), "Workflow/labels/a");
  assert.is(where(workflow, ["metadata", "finalizers", 0]), "Workflow/metadata/finalizers/0");
  assert.is(where(workflow, ["spec", "entrypoint"]), "Workflow/entrypoint");
  assert.is(where(workflow, ["spec", "volumes", 0, "emptyDir"]), "Workflow/volumes/v/emptyDir");
});

test("what was not written leads to the element that should have it", () => {
  assert.is(where(workflow, ["spec"]), "Workflow");
  assert.is(where(workflow, ["spec", "priority"]), "Workflow");
  assert.is(where(workflow, spec(1)), "Container");
  assert.is(where(workflow, spec(1, "container")), "Container");
  assert.is(where(workflow, spec(1, "container", "command")), "Container");
});

test("fields of template and body lead to the props they came from", () => {
  assert.is(where(workflow, spec(0, "failFast")), "Dag/templateFailFast");
  assert.is(where(workflow, spec(0, "dag", "failFast")), "Dag/failFast");
  assert.is(where(workflow, spec(1, "name")), "Container/name");
  assert.is(where(workflow, spec(1, "container", "name")), "Container/containerName");
  assert.is(
    where(workflow, spec(0, "dag", "tasks", 1, "inline", "securityContext", "runAsUser")),
    "Container/podSecurityContext/runAsUser",
  );
  assert.is(
    where(workflow, spec(0, "dag", "tasks", 1, "inline", "container", "securityContext")),
    "Container/securityContext",
  );
});

test("items of a record lead to its keys", () => {
  const parameters = (...path: (string | number)[]) => spec(0, "dag", "tasks", 0, "arguments", "parameters", ...path);
  assert.is(where(workflow, parameters(0, "value")), "Task/arguments/parameters/p");
  assert.is(where(workflow, parameters(0, "name")), "Task/arguments/parameters/p");
  assert.is(where(workflow, parameters(1, "value")), "Task/arguments/parameters/q/value");
  assert.is(
    where(workflow, spec(1, "container", "env", 1, "valueFrom", "secretKeyRef", "key")),
    "Container/env/B/secretKeyRef/key",
  );
  assert.is(where(workflow, spec(1, "inputs", "parameters", 1, "name")), "Container/inputs/parameters/1");
});

test("what tells the item of a record apart is the key, and nothing else is", () => {
  const partOf = (...path: (string | number)[]) =>
    compile(workflow, { file: "x" }).manifests[0]?.locate(["spec", "templates", ...path])?.part;
  assert.is(partOf(0, "dag", "tasks", 0, "arguments", "parameters", 0, "name"), "key");
  assert.is(partOf(0, "dag", "tasks", 0, "arguments", "parameters", 0, "value"), undefined);
  assert.is(partOf(0, "dag", "tasks", 1, "arguments", "parameters", 0, "name"), undefined);
  assert.is(partOf(1, "container", "env", 0, "name"), "key");
});

test("items of a list lead to their index", () => {
  assert.is(
    where(workflow, spec(0, "dag", "tasks", 1, "arguments", "parameters", 0, "value")),
    "Task/arguments/parameters/0/value",
  );
  assert.is(where(workflow, spec(2, "steps", 0, 0, "template")), "Step/template");
  assert.is(where(workflow, spec(2, "steps", 0)), "Steps");
});

test("a cron workflow's spec leads into its literal", () => {
  const cron = (
    <CronWorkflow name="c" schedules={["* * * * *"]} workflowSpec={{ entrypoint: "a", volumes: { v: {} } }}>
      <Container name="a" image="x" />
    </CronWorkflow>
  );
  assert.is(where(cron, ["spec", "schedules", 0]), "CronWorkflow/schedules/0");
  assert.is(where(cron, ["spec", "workflowSpec", "entrypoint"]), "CronWorkflow/workflowSpec/entrypoint");
  assert.is(where(cron, ["spec", "workflowSpec", "volumes", 0, "name"]), "CronWorkflow/workflowSpec/volumes/v");
  assert.is(where(cron, ["spec", "workflowSpec", "templates", 0, "container", "image"]), "Container/image");
});

test("templates of a literal come after those of the children", () => {
  const cron = (templates: NonNullable<CronWorkflowProps["workflowSpec"]>["templates"]) => (
    <CronWorkflow name="c" schedules={["* * * * *"]} workflowSpec={{ entrypoint: "a", templates }}>
      <Container name="a" image="x" />
    </CronWorkflow>
  );
  const image = (index: number) => ["spec", "workflowSpec", "templates", index, "container", "image"];
  const list = cron([
    { name: "b", container: { image: "b" } },
    { name: "c", container: { image: "c" } },
  ]);
  assert.is(where(list, image(0)), "Container/image");
  assert.is(where(list, image(1)), "CronWorkflow/workflowSpec/templates/0/container/image");
  assert.is(where(list, image(2)), "CronWorkflow/workflowSpec/templates/1/container/image");
  const record = cron({ b: { container: { image: "b" } }, c: { container: { image: "c" } } });
  assert.is(where(record, image(2)), "CronWorkflow/workflowSpec/templates/c/container/image");
});

test("labels from two places lead to their own", () => {
  const both = <Workflow name="w" labels={{ a: "1" }} metadata={{ labels: { a: "0", b: "2" } }} entrypoint="x" />;
  assert.is(where(both, ["metadata", "labels", "a"]), "Workflow/labels/a");
  assert.is(where(both, ["metadata", "labels", "b"]), "Workflow/metadata/labels/b");
});

test("a manifest's fields are its props", () => {
  const manifest = <Manifest apiVersion="v1" kind="ConfigMap" data={{ a: "b" }} />;
  assert.is(where(manifest, ["data", "a"]), "Manifest/data/a");
});

test("what an author calls an object is the component that made it", () => {
  assert.is(owner(workflow, spec(0, "dag", "tasks", 0)), "<Task>");
  assert.is(owner(workflow, spec(0, "dag")), "<Dag>");
  assert.is(owner(workflow, spec(1, "container", "env", 0)), undefined);
});

test.run();
