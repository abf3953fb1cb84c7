import { newest, type Shape } from "@argotsx/schema";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { heldBy, itemOf } from "./meant-value.ts";
import { shapeAt } from "./shape-at.ts";

const shapeOf = (...path: string[]): Shape | undefined =>
  shapeAt({ kind: "Workflow" }, ["spec", "templates", 0, ...path], newest);

const held = (value: unknown, ...path: string[]): unknown => {
  const shape = shapeOf(...path);
  assert.is(shape?.kind, "object");
  return shape?.kind === "object" ? heldBy(shape, value) : undefined;
};

const item = (text: string, ...path: string[]): unknown => {
  const shape = shapeOf(...path);
  assert.is(shape?.kind, "list");
  return shape?.kind === "list" ? itemOf(shape, text) : undefined;
};

test("a port is a number or the name of one, and no path", () => {
  const probe = ["container", "livenessProbe"];
  for (const path of ["/healthz", "http://a/b", "a:80", "80/healthz"]) {
    assert.is(held(path, ...probe, "httpGet"), undefined, path);
    assert.is(held(path, ...probe, "tcpSocket"), undefined, path);
  }
  assert.equal(held("web", ...probe, "tcpSocket"), { field: "port", value: "web" });
  assert.equal(held(8080, ...probe, "httpGet"), { field: "port", value: 8080 });
  assert.equal(held("8080", ...probe, "httpGet"), { field: "port", value: 8080 });
});

test("a text with an equals sign is a pair of a name and what it is of", () => {
  assert.equal(item("LEVEL=debug", "container", "env"), { name: "LEVEL", value: "debug" });
  assert.equal(item("a=b=c", "container", "env"), { name: "a", value: "b=c" });
});

test("a text with an equals sign is no pair where the name would stand behind it", () => {
  assert.is(item("data=/mnt", "container", "volumeMounts"), undefined);
  assert.is(item("data=/dev/b", "container", "volumeDevices"), undefined);
});

test.run();
