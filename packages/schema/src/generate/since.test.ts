import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Schema, SchemaNode } from "../schema-node.ts";
import { readSchemas } from "./schemas.ts";
import { findSince } from "./since.ts";

const since = findSince(readSchemas());

test("a field has the version that brought it, unless the oldest has it", () => {
  assert.is(since("CronWorkflowSpec", "schedules"), "3.6");
  assert.is(since("Backoff", "cap"), "3.7");
  assert.is(since("Artifact", "plugin"), "4.0");
  assert.is(since("Template", "pendingTimeout"), "4.1");
  assert.is(since("Template", "container"), undefined);
  assert.is(since("Workflow", "spec"), undefined);
});

test("so have a type, and the fields that came with it", () => {
  assert.is(since("StopStrategy"), "3.6");
  assert.is(since("StopStrategy", "expression"), "3.6");
  assert.is(since("ExecutorPlugin", "metadata"), "4.1");
  assert.is(since("Template"), undefined);
});

test("a type that took another's place brought only what the other lacked", () => {
  assert.is(since("VolumeResourceRequirements", "limits"), undefined);
  assert.is(since("TypedObjectReference", "kind"), undefined);
  assert.is(since("TypedObjectReference", "namespace"), "3.6");
  assert.is(since("LocalObjectReference", "name"), undefined);
});

test("a type that the newest version only has in other places is as old as its name", () => {
  assert.is(since("Mutex", "name"), undefined);
  assert.is(since("Mutex", "database"), "3.7");
  assert.is(since("Mutex"), undefined);
});

test("what is no type or field has no version", () => {
  assert.is(since("Nothing"), undefined);
  assert.is(since("Template", "nonsense"), undefined);
});

test("what is reached through lists and maps is compared too", () => {
  const schema = (fields: Readonly<Record<string, SchemaNode>>): Schema => {
    const list = { items: { $ref: "#/$defs/Item" } };
    const spec = { properties: { spec: { additionalProperties: list } } };
    return {
      $schema: "",
      $comment: "",
      title: "",
      type: "object",
      required: [],
      properties: {},
      allOf: [],
      $defs: { Workflow: spec, Item: { properties: fields } },
    };
  };
  const found = findSince(
    new Map([
      ["3.5", schema({ old: {} })],
      ["3.6", schema({ old: {}, fresh: {} })],
    ]),
  );
  assert.is(found("Item", "old"), undefined);
  assert.is(found("Item", "fresh"), "3.6");
});

test.run();
