import { editYaml } from "@argotsx/yaml/edit";
import { readYaml } from "@argotsx/yaml/read";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkStructure } from "./structure.ts";

const place = { file: "a.yaml", line: 1, column: 1 };

/** What is found in a text. */
const found = (text: string) =>
  checkStructure(
    { value: readYaml(text).documents[0]?.value, locate: () => place, origin: { document: 0, around: [] } },
    "4.1",
  );

/** The text after all fixes. */
const fixed = (text: string): string =>
  editYaml(
    text,
    found(text).flatMap(({ fix }) => (fix?.document === undefined ? [] : [{ ...fix, document: fix.document }])),
  ).text;

const workflow = (...spec: readonly string[]): string =>
  ["apiVersion: argoproj.io/v1alpha1", "kind: Workflow", "metadata: {}", "spec:", ...spec.map((line) => `  ${line}`)]
    .join("\n")
    .concat("\n");

const container = (...fields: readonly string[]): string =>
  workflow("templates:", "  - name: a", "    container:", ...fields.map((line) => `      ${line}`));

const mends = (from: string, to: string): void => {
  assert.is(fixed(from), to);
  assert.equal(found(to), []);
};

test("a field in other capitals or one edit away is given its name, and nothing else is touched", () => {
  mends(
    workflow("entrypont: a # the first", '"ServiceAccountname" : b'),
    workflow("entrypoint: a # the first", '"serviceAccountName" : b'),
  );
  mends(
    container("imgae: x", "comand: [sh]", "workingdir: /", "ENV: [{ name: A }]", "resurces: { limits: { cpu: 1 } }"),
    container("image: x", "command: [sh]", "workingDir: /", "env: [{ name: A }]", "resources: { limits: { cpu: 1 } }"),
  );
  mends(workflow("entrypxint: a"), workflow("entrypoint: a"));
  assert.is(found(workflow("entrypont: a"))[0]?.fix?.title, "rename 'entrypont' to 'entrypoint'");
});

test("a manifest in JSON is JSON afterwards", () => {
  const json = (image: string, schedules: string): string =>
    JSON.stringify({
      apiVersion: "argoproj.io/v1alpha1",
      kind: "CronWorkflow",
      metadata: {},
      spec: { [schedules]: ["* * * * *"], workflowSpec: { templates: [{ name: "a", container: { [image]: "x:1" } }] } },
    });
  mends(json("imgae", "shedules"), json("image", "schedules"));
});

const leaves = (text: string): void => {
  assert.is.not(found(text).length, 0);
  assert.equal(
    found(text).flatMap(({ fix }) => fix ?? []),
    [],
  );
};

test("a field is left alone where the right one is there, or another misspelt one", () => {
  leaves(container("image: x", "imgae: y"));
  leaves(container("image:", "imgae: y"));
  leaves(container("iamge: x", "imgae: y"));
});

test("a field is left alone whose value is none of the right one", () => {
  leaves(container("imgae: 3"));
  leaves(container("imgae:"));
  leaves(container("image: x", "comand: sh -c"));
  leaves(container("image: x", "ENV: [{ name: A, vaule: b }]"));
});

test("a field is left alone that is short, further away, or may be another word", () => {
  leaves(container("image: x", "arsg: [a]"));
  leaves(container("imgea: x", "cmmandd: [a]"));
  // Lines for a shell, as other tools have them.
  leaves(container("image: x", "commands: [npm ci, npm test]"));
  // Two fields are as near.
  leaves(workflow("affinity: { nodAffinity: {} }"));
  mends(workflow("affinity: { nodeAfinity: {} }"), workflow("affinity: { nodeAffinity: {} }"));
});

test("what an alias repeats is left alone, since it stands for two fields", () => {
  const text = workflow(
    "templates:",
    "  - name: a",
    "    container: &same { imgae: x }",
    "  - name: b",
    "    container: *same",
  );
  assert.is(found(text).length, 2);
  assert.is(fixed(text), text);
  // Where it is a label it is no mistake, and by a merge it is a part of another map.
  const labels = text.replace(/ {4}- name: b\n.*\n/, "  podMetadata: { labels: *same }\n");
  assert.is(found(labels).length, 1);
  assert.is(fixed(labels), labels);
  const merged = text.replace("container: *same", "container: { <<: *same, image: z }");
  assert.is(found(merged).length, 2);
  assert.is(fixed(merged), merged);
});

test.run();
