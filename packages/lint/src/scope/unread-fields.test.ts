import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lint, type Profile, rules, Workspace } from "../lint.ts";
import { checkStructure } from "../structure.ts";

/** What is told of a workflow whose template `main` has some lines, in a profile: the shape is Argo's to judge as far as it does. */
const found = (profile: Profile, ...main: readonly string[]): readonly string[] => {
  const lines = main.map((line) => `    ${line}\n`).join("");
  const text = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: a- }
spec:
  entrypoint: main
  templates:
  - name: main
${lines}  - name: run
    inputs: { parameters: [{ name: who }] }
    container: { image: "busybox:1.37", args: ["{{inputs.parameters.who}}"] }
`;
  const manifest = {
    value: readYaml(text).documents[0]?.value,
    locate: () => ({ file: "a.yaml", line: 1, column: 1 }),
  };
  const told = lint(new Workspace([{ file: "a.yaml", manifest }]), {
    rules,
    selectionOf: () => ({ profile, settings: new Map(), target: "4.1" }),
  });
  const shape = checkStructure(manifest, "4.1").filter(({ origin }) => profile !== "argo" || origin === "argo");
  return [...shape, ...told].map(({ id }) => id);
};

const step = (fields: string) => `steps: [[{ name: a, template: run, ${fields} }]]`;
const task = (fields: string) => `dag: { tasks: [{ name: a, template: run, ${fields} }] }`;

test("one mistake below a step is told once, and refused by Argo for what follows from it", () => {
  for (const parameters of ["parameters: [{ name: who }], value: x", "parameters: [{ name: who, valu: x }]"]) {
    const given = `arguments: { ${parameters} }`;
    assert.equal(found("recommended", step(given)), ["unknown-field"]);
    assert.equal(found("argo", step(given)), ["argument-without-value"]);
    assert.equal(found("recommended", task(given)), ["unknown-field"]);
    assert.equal(found("argo", task(given)), ["unknown-field"]);
  }
});

test("an argument that stands beside the lists of a step is told once, and missing to Argo", () => {
  const nameless = "parameters: [{ nam: who, value: x }]";
  for (const given of ["who: x", "params: [{ name: who, value: x }]", nameless]) {
    const written = `arguments: { ${given} }`;
    assert.equal(found("recommended", step(written)), ["unknown-field"], given);
    // A name is what Argo misses besides.
    const missed = given === nameless ? ["unknown-field", "missing-argument"] : ["missing-argument"];
    assert.equal(found("argo", step(written)), missed, given);
    assert.equal(found("argo", task(written)), ["unknown-field"], given);
  }
});

test("what follows from a name that is made short is not told besides", () => {
  for (const profile of ["argo", "recommended"] as const) {
    assert.equal(found(profile, "steps: [[{ name: a, tmpl: run }]]"), ["unknown-field"]);
    assert.equal(found(profile, "dag: { tasks: [{ name: a, tmpl: run }] }"), ["unknown-field"]);
    assert.equal(found(profile, task("arguments: { parameters: [{ name: who, val: x }] }")), ["unknown-field"]);
  }
  const given = "arguments: { parameters: [{ name: who, val: x }] }";
  assert.equal(found("recommended", step(given)), ["unknown-field"]);
  assert.equal(found("argo", step(given)), ["argument-without-value"]);
});

test("a misspelt name is not missing besides, but to Argo where it looks for none", () => {
  const given = "arguments: { parameters: [{ name: who, value: x }] }";
  for (const profile of ["argo", "recommended"] as const)
    assert.equal(found(profile, `steps: [[{ nmae: a, template: run, ${given} }]]`), ["unknown-field"]);
  // Nothing calls `run` then, which only we mind.
  const reference = "name: a, templateRef: { nmae: x, template: run }";
  assert.equal(found("argo", `dag: { tasks: [{ ${reference} }] }`), ["unknown-field"]);
  assert.equal(found("recommended", `dag: { tasks: [{ ${reference} }] }`), ["unknown-field", "unused-template"]);
  assert.equal(found("argo", `steps: [[{ ${reference} }]]`), ["incomplete-reference"]);
  assert.equal(found("recommended", `steps: [[{ ${reference} }]]`), ["unknown-field", "unused-template"]);
});

test("fields of a step itself are refused as such", () => {
  for (const profile of ["argo", "recommended"] as const) {
    assert.equal(found(profile, "steps: [[{ name: a, tempalte: run }]]"), ["unknown-field"]);
    assert.equal(found(profile, "dag: { tasks: [{ name: a, templateRef: run }] }"), ["wrong-type"]);
    const given = 'arguments: { parameters: [{ name: who, value: "{{item.a}}" }] }';
    assert.equal(found(profile, step(`${given}, withItem: [{ a: b }]`)), ["unknown-field"]);
    assert.equal(found(profile, task(`${given}, withItems: { a: b }`)), ["wrong-type"]);
  }
});

test("what does not follow from it is told", () => {
  const given = 'arguments: { parameters: [{ name: who, value: "{{item.a}}" }] }';
  assert.equal(found("recommended", task(`${given}, dependss: []`)), ["unknown-field", "unresolved-variable"]);
  assert.equal(found("recommended", "steps: [[{ name: a, wehn: x }]]"), [
    "unknown-field",
    "unused-template",
    "undefined-template",
  ]);
});

test.run();
