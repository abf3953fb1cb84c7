import { test } from "uvu";
import * as assert from "uvu/assert";
import { Resource } from "./resource.ts";

const containersOf = (template: object) => {
  const value = { kind: "Workflow", spec: { templates: [{ name: "a", ...template }] } };
  const resource = new Resource("Workflow", { file: "a.yaml", manifest: { value, locate: () => undefined } });
  const [first] = resource.templates;
  return (first?.containers ?? []).map(
    ({ kind, name, phrase, path }) => `${kind} ${name}: ${phrase} at ${path.join(".")}`,
  );
};

test("a pod has the container of its template, and those beside it", () => {
  const beside = { initContainers: [{ name: "wait" }], sidecars: [{ name: "db" }, {}] };
  assert.equal(containersOf({ script: { image: "x" }, ...beside }), [
    "script main: the script of template 'a' at spec.templates.0.script",
    "init wait: init container 'wait' of template 'a' at spec.templates.0.initContainers.0",
    "sidecar db: sidecar 'db' of template 'a' at spec.templates.0.sidecars.0",
    "sidecar : sidecar 1 of template 'a' at spec.templates.0.sidecars.1",
  ]);
  assert.equal(containersOf({ containerSet: { containers: [{ name: "b" }] } }), [
    "set b: container 'b' of template 'a' at spec.templates.0.containerSet.containers.0",
  ]);
});

test("what makes no pod has none", () => {
  assert.equal(containersOf({ dag: { tasks: [] }, sidecars: [{ name: "db" }] }), []);
  assert.equal(containersOf({ resource: { action: "get" } }), []);
  assert.equal(containersOf({ container: "x" }), [
    "container main: the container of template 'a' at spec.templates.0.container",
  ]);
});

test.run();
