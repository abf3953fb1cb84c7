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

test.run();
