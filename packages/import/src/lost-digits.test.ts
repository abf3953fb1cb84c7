import { test } from "uvu";
import * as assert from "uvu/assert";
import { FileImport } from "./file-import.ts";

const refusalOf = (items: string, value = "1"): string | undefined => {
  const [document] = new FileImport(`# By hand.
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { generateName: a- }
spec:
  arguments: { parameters: [{ name: a, value: ${value} }] }
  templates:
    - { name: main, steps: [[{ name: a, template: b, withItems: ${items} }]] }
`).documents;
  return document?.isRefused ? document.reason : undefined;
};

test("an integer whose digits a number does not keep is not imported as another one", () => {
  const place = "spec.templates.0.steps.0.0.withItems";
  const help = "has more digits than a number keeps; put it in quotes";
  assert.is(refusalOf("[1, 9007199254740993]"), `9007199254740993 at ${place}.1 ${help}`);
  assert.is(refusalOf("[{ id: -12345678901234567891 }]"), undefined, "a float for Argo as well");
  assert.is(refusalOf("[{ id: 12345678901234567891 }]"), `12345678901234567891 at ${place}.0.id ${help}`);
});

test("all others are", () => {
  for (const item of ["9007199254740991", "9007199254740992", "1e20", "100000000000000000000000", '"9007199254740993"'])
    assert.is(refusalOf(`[${item}]`), undefined, item);
  assert.is(refusalOf("[1]", "9007199254740993"), undefined, "Argo reads values of parameters as numbers like these");
});

test.run();
