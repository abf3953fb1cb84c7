import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../manifest.ts";
import { Workspace } from "../workspace/workspace.ts";
import { lint } from "./lint.ts";
import { rule } from "./rule.ts";

const file = "all.yaml";

const sourceOf = (value: unknown) => {
  const manifest: Manifest = { value, locate: () => ({ file, line: 1, column: 1 }) };
  return { file, manifest };
};

const pod = (name: string, spec: unknown) => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "WorkflowTemplate",
  metadata: { name },
  spec,
});

// Finds something in each template that another resource calls, and in each template of a caller.
const called = rule({
  id: "called",
  origin: "argotsx",
  category: "style",
  severity: "warning",
  title: "A template",
  docs: "",
  visit: ({ root, template }, report) => {
    if (root.name === "caller") report({ at: template.path, message: `${template.owner.phrase}: ${template.phrase}` });
  },
});

test("a finding in another document of the same file is not taken for one that was told", () => {
  const caller = pod("caller", {
    entrypoint: "main",
    templates: [{ name: "main", steps: [[{ name: "a", templateRef: { name: "library", template: "echo" } }]] }],
  });
  const library = pod("library", { templates: [{ name: "echo", container: { image: "alpine:3.20" } }] });
  const found = lint(new Workspace([caller, library].map(sourceOf)), {
    rules: [called],
    selectionOf: () => ({ profile: "recommended", settings: new Map(), target: "4.1" }),
  });
  assert.equal(
    found.map(({ message }) => message),
    ["WorkflowTemplate 'caller': template 'main'", "WorkflowTemplate 'library': template 'echo'"],
  );
});

test.run();
