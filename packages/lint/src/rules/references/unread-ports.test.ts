import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lint, rules, Workspace } from "../../lint.ts";
import type { Source } from "../../model/resource.ts";
import { checkStructure } from "../../structure.ts";

const place = { file: "a.yaml", line: 1, column: 1 };

const manifest = (text: string) => ({ value: readYaml(text).documents[0]?.value, locate: () => place });

/** What the rules of profile `recommended` find in resources, each as its id and its path. */
const ofRules = (...sources: readonly Source[]): readonly string[] =>
  lint(new Workspace(sources), {
    rules,
    selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
  }).map(({ id, path }) => `${id} ${path?.join(".")}`);

/** What is found in one workflow, the shape included. */
const found = (...spec: readonly string[]): readonly string[] => {
  const lines = spec.map((line) => `  ${line}\n`).join("");
  const one = manifest(
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { generateName: a- }\nspec:\n  entrypoint: main\n${lines}`,
  );
  const shape = checkStructure(one, "4.1").map(({ id, path }) => `${id} ${path?.join(".")}`);
  return [...shape, ...ofRules({ file: "a.yaml", manifest: one })];
};

const prints = (tag: string) => `container: { image: "busybox:1.37", args: ["${tag}"] }`;
const run = ["- name: run", "  inputs: { parameters: [{ name: who }] }", `  ${prints("{{inputs.parameters.who}}")}`];

test("arguments of a workflow that are no list are one mistake", () => {
  const main = ["templates:", "- name: main", `  ${prints("{{workflow.parameters.who}}")}`];
  const told = ["wrong-type spec.arguments.parameters"];
  assert.equal(found("arguments: { parameters: { who: world } }", ...main), told);
  assert.equal(found("arguments: { parameters: { name: who, value: world } }", ...main), told);
  const reads = ['serviceAccountName: "{{workflow.parameters.who}}"', ...main];
  assert.equal(found("arguments: { parameters: { who: world } }", ...reads), told);
  assert.equal(found("arguments: { parameters: [who] }", ...main), ["wrong-type spec.arguments.parameters.0"]);
  assert.equal(found("arguments: [{ name: who, value: world }]", ...main), ["wrong-type spec.arguments"]);
  assert.equal(found("arguments: { parameters: null }", ...main), [
    "unresolved-variable spec.templates.0.container.args.0",
  ]);
  const takes = ["templates:", "- name: main", ...run.slice(1)];
  assert.equal(found("arguments: { parameters: { who: world } }", ...takes), told);
});

/** What is told of a step that gives such parameters. */
const given = (parameters: string) =>
  found(
    "templates:",
    "- name: main",
    `  steps: [[{ name: a, template: run, arguments: { parameters: ${parameters} } }]]`,
    ...run,
  );

test("arguments of a call that are no list are one mistake", () => {
  assert.equal(given("{ who: world }"), ["wrong-type spec.templates.0.steps.0.0.arguments.parameters"]);
  assert.equal(given("[]"), ["missing-argument spec.templates.0.steps.0.0"]);
});

test("inputs and outputs of a template that are no list are one mistake", () => {
  const task = "{ name: a, template: run, arguments: { parameters: [{ name: who, value: world }] } }";
  const inputs = ["- name: run", "  inputs: { parameters: { who: } }", `  ${prints("{{inputs.parameters.who}}")}`];
  assert.equal(found("templates:", "- name: main", `  dag: { tasks: [${task}] }`, ...inputs), [
    "wrong-type spec.templates.1.inputs.parameters",
  ]);
  const reads = `{ name: b, template: run, depends: a, arguments: { parameters: [{ name: who, value: "{{tasks.a.outputs.parameters.x}}" }] } }`;
  const gives = ["- name: give", "  outputs: { parameters: { x: { valueFrom: { path: /x } } } }", `  ${prints("a")}`];
  assert.equal(
    found("templates:", "- name: main", `  dag: { tasks: [{ name: a, template: give }, ${reads}] }`, ...run, ...gives),
    ["wrong-type spec.templates.2.outputs.parameters"],
  );
});

test("an argument that such an input may take counts as read", () => {
  const takes = ["- name: main", "  inputs: { parameters: { who: } }", `  ${prints("{{inputs.parameters.who}}")}`];
  assert.equal(found("arguments: { parameters: [{ name: who, value: world }] }", "templates:", ...takes), [
    "wrong-type spec.templates.0.inputs.parameters",
  ]);
});

test("templates and tasks that are no list are one mistake", () => {
  assert.equal(found("templates: { main: { container: { image: a:1 } } }"), ["wrong-type spec.templates"]);
  const other = ["- name: run", '  container: { image: "busybox:1.37" }'];
  assert.equal(found("templates:", "- name: main", "  dag: { tasks: { a: { template: run } } }", ...other), [
    "wrong-type spec.templates.0.dag.tasks",
  ]);
  assert.equal(found("templates:", "- name: main", "  steps: { name: a, template: run }", ...other), [
    "wrong-type spec.templates.0.steps",
  ]);
});

const shape = "wrong-type spec.templates.0.inputs.parameters";
const unknown = "unresolved-variable spec.templates.0.container.args.0";

test("what a badly written list of inputs does not name is told all the same", () => {
  const reads = (parameters: string, name: string) =>
    found("templates:", "- name: main", `  inputs: ${parameters}`, `  ${prints(`{{inputs.parameters.${name}}}`)}`);
  const list = "{ parameters: [{ name: w, value: a }, oops] }";
  // The warning is of the input that nothing reads then.
  const unused = "unused-input spec.templates.0.inputs.parameters.0.name";
  assert.equal(reads(list, "nope").toSorted(), [unknown, unused, `${shape}.1`].toSorted());
  assert.equal(reads(list, "oops").toSorted(), [unused, `${shape}.1`].toSorted());
  assert.equal(reads("{ parameters: [oops=a] }", "oops"), [`${shape}.0`]);
  assert.equal(reads("{ parameters: [oops=a] }", "oop"), [`${shape}.0`, unknown]);
  assert.equal(reads("{ parameters: [[{ name: w }]] }", "w"), [`${shape}.0`]);
  assert.equal(reads("{ parameters: [[{ name: w }]] }", "x"), [`${shape}.0`, unknown]);
  assert.equal(reads("{ parameters: { w: a } }", "w"), [shape]);
  assert.equal(reads("{ parameters: { w: a } }", "x"), [shape, unknown]);
  assert.equal(reads("{ parameters: w }", "x"), [shape]);
  assert.equal(reads("[{ parameters: [{ name: w }] }]", "w"), ["wrong-type spec.templates.0.inputs"]);
  assert.equal(reads("[{ parameters: [{ name: w }] }]", "x"), ["wrong-type spec.templates.0.inputs", unknown]);
  assert.equal(reads("3", "x"), ["wrong-type spec.templates.0.inputs"]);
});

test("what badly written arguments do not name is told all the same", () => {
  const besideShape = (parameters: string) => given(parameters).filter((one) => !one.startsWith("wrong-type"));
  const missing = ["missing-argument spec.templates.0.steps.0.0"];
  assert.equal(besideShape("[who=world]"), []);
  assert.equal(besideShape("[whose=world]"), missing);
  assert.equal(besideShape("{ whose: world }"), missing);
  assert.equal(besideShape("{ name: who, value: world }"), []);
  assert.equal(besideShape("who"), []);
  assert.equal(besideShape("world"), []);
  const main = ["templates:", "- name: main", `  ${prints("{{workflow.parameters.who}}")}`];
  const told = (parameters: string, ...spec: readonly string[]) =>
    found(`arguments: { parameters: ${parameters} }`, ...spec).filter((one) => !one.startsWith("wrong-type"));
  assert.equal(told("{ whose: world }", ...main), [unknown]);
  assert.equal(told("[whose]", 'serviceAccountName: "{{workflow.parameters.who}}"', ...main).length, 2);
  assert.equal(told("{ whose: world }", "templates:", "- name: main", ...run.slice(1)), [
    "missing-argument spec.entrypoint",
  ]);
});

test("an argument that badly written inputs do not name is told as unused", () => {
  const takes = (parameters: string) =>
    found(
      "arguments: { parameters: [{ name: who, value: world }] }",
      "templates:",
      "- name: main",
      `  inputs: { parameters: ${parameters} }`,
      `  ${prints("a")}`,
      "- name: call",
      "  steps: [[{ name: a, template: main, arguments: { parameters: [{ name: who, value: a }] } }]]",
    ).filter((one) => one.startsWith("unused-argument") || one.startsWith("unused-parameter"));
  assert.equal(takes("[who]"), []);
  assert.equal(takes("{ who: }"), []);
  assert.equal(takes("who"), []);
  assert.equal(
    takes("[whose]")
      .map((one) => one.split(" ")[0])
      .toSorted(),
    ["unused-argument", "unused-parameter"],
  );
});

test("outputs that do not name what is read are not at fault", () => {
  const reads = (parameters: string) => {
    const b = `{ name: b, template: run, depends: a, arguments: { parameters: [{ name: who, value: "{{tasks.a.outputs.parameters.x}}" }] } }`;
    const give = ["- name: give", `  outputs: { parameters: ${parameters} }`, `  ${prints("a")}`];
    return found(
      "templates:",
      "- name: main",
      `  dag: { tasks: [{ name: a, template: give }, ${b}] }`,
      ...run,
      ...give,
    );
  };
  assert.equal(reads("{ y: }").length, 2);
  assert.equal(reads("[x]"), [
    "wrong-type spec.templates.2.outputs.parameters.0",
    "output-source spec.templates.2.outputs.parameters.0",
  ]);
});

test("templates that do not name the entrypoint are not at fault", () => {
  const entrypoint = "undefined-entrypoint spec.entrypoint";
  assert.equal(found("templates: { other: { container: { image: a:1 } } }"), ["wrong-type spec.templates", entrypoint]);
  assert.equal(found("templates: main"), ["wrong-type spec.templates"]);
  const ofItem = ["wrong-type spec.templates.0", "template-body spec.templates.0"];
  assert.equal(found("templates: [main]"), ofItem);
  assert.equal(found("templates: [other]").toSorted(), [...ofItem, entrypoint].toSorted());
});

test("a template that no badly written step or task names is told as unused", () => {
  const others = ["- name: run", "  steps: [[{ name: a, template: leaf }]]"];
  const leaves = ["leaf", "alone"].flatMap((name) => [`- name: ${name}`, `  ${prints("a")}`]);
  const unused = (body: string) =>
    found("templates:", "- name: main", `  ${body}`, ...others, ...leaves).flatMap((one) =>
      one.startsWith("unused-template") ? (one.split(".")[2] ?? []) : [],
    );
  const named = [
    "dag: { tasks: { a: { template: run } } }",
    "dag: { tasks: [run] }",
    "dag: { tasks: { run: } }",
    "dag: [{ name: a, template: run }]",
    "steps: { name: a, template: run }",
    "steps: [{ name: a, template: run }]",
    "steps: [[run]]",
  ];
  for (const body of named) assert.equal(unused(body), ["3"], body);
  const tag = 'dag: { tasks: { a: { template: "{{workflow.name}}" } } }';
  for (const body of ["steps: run", "dag: run", "dag: { tasks: a }", tag]) assert.equal(unused(body), [], body);
  for (const body of ["dag: { tasks: [runs] }", 'dag: { tasks: { a: { template: runs, when: "{{workflow.name}}" } } }'])
    assert.equal(unused(body), ["1", "2", "3"], body);
});

test("templates of another resource that are no list are told there", () => {
  const library = manifest(
    "apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nmetadata: { name: lib }\nspec: { templates: { main: { suspend: {} } } }\n",
  );
  const workflow = manifest(
    "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { generateName: a- }\nspec: { entrypoint: main, workflowTemplateRef: { name: lib } }\n",
  );
  const source = { file: "a.yaml", manifest: workflow };
  assert.equal(ofRules(source, { file: "lib.yaml", manifest: library }), []);
  assert.equal(ofRules(source, { file: "lib.yaml", manifest: library, isExternal: true }), [
    "undefined-entrypoint spec.entrypoint",
  ]);
});

test("what is missing in a manifest that nobody checks is told, since its shape is not", () => {
  const library = manifest(
    "apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nmetadata: { name: lib }\nspec: { templates: [{ name: run, inputs: { parameters: { who: world } }, suspend: {} }] }\n",
  );
  const call =
    "{ name: a, templateRef: { name: lib, template: run }, arguments: { parameters: [{ name: who, value: a }] } }";
  const workflow = manifest(
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { generateName: a- }\nspec: { entrypoint: main, templates: [{ name: main, steps: [[${call}]] }] }\n`,
  );
  const source = { file: "a.yaml", manifest: workflow };
  assert.equal(ofRules(source, { file: "lib.yaml", manifest: library }), []);
  assert.equal(ofRules(source, { file: "lib.yaml", manifest: library, isExternal: true }), [
    "unused-argument spec.templates.0.steps.0.0.arguments.parameters.0.name",
  ]);
});

test("what stands beside the lists, in a misspelt one or under another key than name is told once", () => {
  const main = (args: string) =>
    found("templates:", "- name: main", `  dag: { tasks: [{ name: a, template: run, arguments: ${args} }] }`, ...run);
  const at = "spec.templates.0.dag.tasks.0.arguments";
  assert.equal(main("{ who: world }"), [`unknown-field ${at}.who`]);
  assert.equal(main("{ paramters: [{ name: who, value: world }] }"), [`unknown-field ${at}.paramters`]);
  assert.equal(main("{ params: { who: world } }"), [`unknown-field ${at}.params`]);
  assert.equal(main("{ parameters: [{ nam: who, value: world }] }"), [`unknown-field ${at}.parameters.0.nam`]);
  assert.equal(main("{ parameters: [{ who: world }] }"), [
    `missing-field ${at}.parameters.0`,
    `unknown-field ${at}.parameters.0.who`,
  ]);
  const missing = "missing-argument spec.templates.0.dag.tasks.0";
  assert.equal(main("{ whom: world }"), [`unknown-field ${at}.whom`, missing]);
  assert.equal(main("{ paramters: [{ name: whom, value: world }] }"), [`unknown-field ${at}.paramters`, missing]);
  assert.equal(main("{ parameters: [{ nam: whom, value: world }] }"), [
    `unknown-field ${at}.parameters.0.nam`,
    missing,
  ]);
  const inputs = (written: string) =>
    found("templates:", "- name: main", `  inputs: ${written}`, `  ${prints("{{inputs.parameters.who}}")}`);
  assert.equal(inputs("{ params: [{ name: who, value: a }] }"), ["unknown-field spec.templates.0.inputs.params"]);
  assert.equal(inputs("{ params: [{ name: whom, value: a }] }"), [
    "unknown-field spec.templates.0.inputs.params",
    unknown,
  ]);
  const ofWorkflow = (written: string) =>
    found(`arguments: ${written}`, "templates:", "- name: main", `  ${prints("{{workflow.parameters.who}}")}`);
  assert.equal(ofWorkflow("{ who: world }"), ["unknown-field spec.arguments.who"]);
  assert.equal(ofWorkflow("{ whom: world }"), ["unknown-field spec.arguments.whom", unknown]);
});

test.run();
