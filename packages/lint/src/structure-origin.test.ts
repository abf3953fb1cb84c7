import { validate } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { originOf } from "./structure-origin.ts";

const manifest = (spec: object, kind = "Workflow"): unknown => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind,
  metadata: {},
  spec,
});

const originsOf = (spec: object, kind?: string): readonly string[] =>
  validate(manifest(spec, kind)).map((finding) => originOf(finding));

const inTemplate = (fields: object): object => ({ templates: [{ name: "main", ...fields }] });
const inContainer = (fields: object): object => inTemplate({ container: fields });
const inStep = (fields: object): object => inTemplate({ steps: [[{ name: "a", template: "b", ...fields }]] });
const inTask = (fields: object): object => inTemplate({ dag: { tasks: [{ name: "a", template: "b", ...fields }] } });

const each = (origin: "argo" | "argotsx", specs: readonly object[], kind?: string): void => {
  for (const spec of specs) assert.equal(originsOf(spec, kind), [origin], JSON.stringify(spec));
};

test("Argo refuses fields that it does not know, but for those below a step", () => {
  each("argo", [{ x: 1 }, inStep({ x: 1 }), inTask({ x: 1 }), inTask({ arguments: { x: 1 } })]);
  each("argo", [inStep({ inline: { steps: [[{ name: "a", x: 1 }]] } })]);
  each("argotsx", [
    inStep({ arguments: { x: 1 } }),
    inStep({ inline: { x: 1 } }),
    inStep({ inline: { dag: { tasks: [{ name: "a", x: 1 }] } } }),
  ]);
});

test("Argo refuses values of other types, but for null and what it makes a text of", () => {
  each("argo", [{ parallelism: "1" }, { parallelism: 1.5 }, inContainer({ env: 1 }), inStep({ arguments: [] })]);
  each("argo", [{ podGC: { strategy: 1 } }, { arguments: { parameters: [{ name: "a", enum: "x" }] } }]);
  const parameter = (fields: object): object => ({ arguments: { parameters: [{ name: "a", ...fields }] } });
  each("argotsx", [parameter({ value: [1] }), parameter({ default: {} }), parameter({ enum: [[]] })]);
  each("argotsx", [
    inContainer({ args: [null] }),
    inContainer({ env: [{ name: null }] }),
    inTemplate({ steps: [null] }),
  ]);
});

test("names are needed where Argo looks for them", () => {
  const nameless = { parameters: [{ value: "1" }] };
  each("argo", [{ arguments: nameless }, inTemplate({ inputs: nameless }), inTask({ arguments: nameless })]);
  each("argo", [
    { arguments: { parameters: [null] } },
    { templates: [null] },
    inTask({ name: null }),
    inTemplate({ containerSet: { containers: [{}] } }),
    inTemplate({ initContainers: [{}] }),
  ]);
  each("argotsx", [
    inTask({ hooks: { exit: { template: "b", arguments: nameless } } }),
    inTemplate({ sidecars: [{}] }),
    { templateDefaults: { inputs: nameless } },
  ]);
});

test("forms of texts are Argo's where its validator has them too", () => {
  each("argo", [
    { templates: [{ name: "a b" }] },
    inTemplate({ inputs: { parameters: [{ name: "a b" }] } }),
    inTask({ name: "a_b" }),
    inTemplate({ retryStrategy: { retryPolicy: "{{workflow.parameters.policy}}" } }),
    { podGC: { strategy: "Never" } },
    inTemplate({ resource: { action: "make" } }),
  ]);
  each("argotsx", [
    inTask({ name: "{{workflow.parameters.name}}" }),
    inStep({ inline: { name: "a b" } }),
    { retryStrategy: { retryPolicy: "Never" } },
    inTemplate({ retryStrategy: { retryPolicy: "" } }),
    inTemplate({ resource: { action: "{{inputs.parameters.action}}" } }),
  ]);
});

test("quantities are read as Kubernetes reads them", () => {
  const cpu = (text: unknown): object => inContainer({ resources: { limits: { cpu: text } } });
  each("argo", [cpu("{{a}}"), cpu(""), cpu("1 Gi"), cpu(true)]);
  each("argotsx", [cpu(" 1 ")]);
});

test("schedules are read as the library of the controller reads them", () => {
  const schedules = (schedule: string): object => ({ schedules: [schedule], workflowSpec: {} });
  each("argo", [schedules("every day")], "CronWorkflow");
  each("argotsx", [schedules("@every 1.5h")], "CronWorkflow");
  each("argo", [{ workflowSpec: {} }], "CronWorkflow");
});

test.run();
