import { expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import * as assert from "uvu/assert";
import workflow from "./workflow.tsx";

interface Named {
  readonly name: string;
}

/** What is read here of the template and of its binding. */
interface Manifest {
  readonly kind: string;
  readonly spec: {
    readonly templates?: readonly { readonly inputs: { readonly parameters: readonly Named[] } }[];
    readonly submit?: { readonly arguments: { readonly parameters: readonly Named[] } };
  };
}

test("both objects are the YAML beside them", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("the binding gives every input that the template takes", () => {
  const manifests = render(workflow).manifests as unknown as readonly Manifest[];
  const specs = new Map(manifests.map(({ kind, spec }) => [kind, spec]));
  const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
  assert.equal(
    names(specs.get("WorkflowEventBinding")?.submit?.arguments.parameters),
    names(specs.get("WorkflowTemplate")?.templates?.[0]?.inputs.parameters),
  );
});

test.run();
