import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Manifest } from "../manifest.ts";
import { Workspace } from "../workspace/workspace.ts";
import { walk } from "./walk.ts";

const length = 5_000;

const chainOf = (callsNext: (next: string) => object) => {
  const templates = Array.from({ length }, (_, index) =>
    index === length - 1
      ? { name: `t${index}`, container: { image: "alpine:3.20" } }
      : { name: `t${index}`, ...callsNext(`t${index + 1}`) },
  );
  const value = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { name: "chain" },
    spec: { entrypoint: "t0", templates },
  };
  const file = "chain.yaml";
  const manifest: Manifest = { value, locate: () => ({ file, line: 1, column: 1 }) };
  return new Workspace([{ file, manifest }]);
};

const visited = (workspace: Workspace): readonly string[] =>
  workspace.resources.flatMap((resource) => walk(resource, workspace).visits.map(({ template }) => template.name));

test("a chain of calls may be longer than functions can call each other", () => {
  const inOrder = Array.from({ length }, (_, index) => `t${index}`);
  const steps = chainOf((template) => ({ steps: [[{ name: "next", template }]] }));
  assert.equal(visited(steps), inOrder);
  const tasks = chainOf((template) => ({ dag: { tasks: [{ name: "next", template }] } }));
  assert.equal(visited(tasks), inOrder);
});

test("many resources that refer to each other are gone through in a time that grows with their number", () => {
  const count = 600;
  const file = "ring.yaml";
  const sources = Array.from({ length: count }, (_, index) => {
    const templateRef = { name: `w${(index + 1) % count}`, template: "main" };
    const value = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "WorkflowTemplate",
      metadata: { name: `w${index}` },
      spec: { templates: [{ name: "main", steps: [[{ name: "next", templateRef }]] }] },
    };
    const manifest: Manifest = { value, locate: () => ({ file, line: 1, column: 1 }) };
    return { file, manifest };
  });
  const names = visited(new Workspace(sources));
  // Each has its own template and 20 more; 10,000 more are gone into by all together.
  assert.is(names.length, count * 21 + 10_000);
});

test.run();
