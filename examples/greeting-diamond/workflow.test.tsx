import { Workflow } from "argotsx";
import { expectDiagnostics, expectManifest, expectSnapshot, render } from "argotsx/testing";
import { test } from "uvu";
import workflow, { Diamond } from "./workflow.tsx";

test("the workflow is the YAML beside it", () => {
  expectSnapshot(render(workflow), new URL("./workflow.yaml", import.meta.url));
});

test("a call of a template is enough for a test", () => {
  expectManifest(render(<Diamond greeting="good morning" />), {
    spec: { entrypoint: "diamond", arguments: { parameters: [{ name: "greeting", value: "good morning" }] } },
  });
});

test("the greeting may be left out, for the template has a default", () => {
  expectManifest(render(<Diamond />), { spec: { arguments: undefined } });
});

test("a workflow with nothing in it is refused", () => {
  expectDiagnostics(render(<Workflow name="empty" />), [{ id: "missing-entrypoint", severity: "error" }]);
});

test.run();
