import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileStubs } from "./file-stubs.ts";

const library = "apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nmetadata: { name: a }\n";

test("what Argo would not read as it is written is not declared", () => {
  const [behind] = new FileStubs(`${library}...\nspec: { templates: [] }\n`).documents;
  assert.match(behind?.reason ?? "", "---");
  const [twice] = new FileStubs(`${library}kind: WorkflowTemplate\n`).documents;
  assert.match(twice?.reason ?? "", "'kind' stands twice");
  const [sound] = new FileStubs(library).documents;
  assert.is(sound?.reason, undefined);
});

test("what is not declared has the place of what is wrong with it", () => {
  const placeOf = (text: string): string => {
    const wrong = new FileStubs(text).documents.find(({ reason }) => reason !== undefined);
    return wrong === undefined ? "" : `${wrong.start.line}:${wrong.start.column}`;
  };
  const spec = "spec:\n  templates:\n";
  assert.is(placeOf(`${library}kind: WorkflowTemplate\n`), "4:1");
  assert.is(placeOf(`${library}${spec}    - name: a\n    - name: a\n`), "7:7");
  assert.is(
    placeOf(`${library}${spec}    - name: a\n      inputs:\n        parameters:\n          - value: x\n`),
    "9:13",
  );
  assert.is(placeOf(library.replace("name: a", "labels: {}")), "3:1");
  const items = `apiVersion: v1\nkind: List\nitems:\n${[library, library.replace("name: a", "labels: {}")]
    .map((one) => `  - ${one.trim().replaceAll("\n", "\n    ")}\n`)
    .join("")}`;
  assert.is(placeOf(items), "9:5");
});

test.run();
