import { test } from "uvu";
import * as assert from "uvu/assert";
import { lookUpObjects } from "./objects.ts";
import { Workspace } from "./workspace.ts";

const source = (file: string, value: object, isExternal = false) => ({
  file,
  isExternal,
  manifest: { value, locate: () => undefined },
});

const settings = (metadata: object = {}) => ({
  kind: "ConfigMap",
  metadata: { name: "a", ...metadata },
  data: { x: "1" },
});

const workflow = (metadata: object = {}) => ({
  kind: "Workflow",
  metadata,
  spec: { volumes: [{ name: "v", configMap: { name: "a", items: [{ key: "y" }] } }] },
});

const found = (...sources: ReturnType<typeof source>[]) =>
  lookUpObjects(new Workspace(sources)).map(({ found: documents }) => documents.map((one) => one.source.file));

test("documents of a folder, and of those around and below it, belong to a workflow", () => {
  const there = source("/w/app/wf.yaml", workflow());
  assert.equal(found(there, source("/w/app/wf.yaml", settings())), [["/w/app/wf.yaml"]]);
  assert.equal(found(there, source("/w/all.yaml", settings())), [["/w/all.yaml"]]);
  assert.equal(found(there, source("/w/app/config/a.yaml", settings())), [["/w/app/config/a.yaml"]]);
  assert.equal(found(there, source("/w/app2/a.yaml", settings())), []);
});

test("so do documents of the same namespace, and what is named for all", () => {
  const there = source("/w/app/wf.yaml", workflow({ namespace: "n" }));
  assert.equal(found(there, source("/w/b/a.yaml", settings({ namespace: "n" }))), [["/w/b/a.yaml"]]);
  assert.equal(found(there, source("/w/b/a.yaml", settings({ namespace: "m" }))), []);
  assert.equal(found(there, source("/elsewhere/a.yaml", settings(), true)), [["/elsewhere/a.yaml"]]);
});

test("external workflows are not judged", () => {
  assert.equal(found(source("/w/wf.yaml", workflow(), true), source("/w/a.yaml", settings())), []);
});

test.run();
