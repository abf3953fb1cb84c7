import { test } from "uvu";
import * as assert from "uvu/assert";
import { camel, Identifiers } from "./identifiers.ts";

test("names are told apart by the kind, then by numbers, whatever is reserved", () => {
  const reserved = new Set(["Container"]);
  const names = new Identifiers(undefined, reserved);
  assert.equal(
    ["build-image", "build-image", "build_image", "container", "class", "", "9", "Object"].map((name) =>
      names.of(name, "Template"),
    ),
    [
      "BuildImage",
      "BuildImageTemplate",
      "BuildImageTemplate2",
      "ContainerTemplate",
      "Class",
      "Template",
      "Template9",
    ].concat("ObjectTemplate"),
  );
  assert.is(names.of("class", "Script", camel), "classScript");
  reserved.add("Later");
  assert.is(names.of("later", "Template"), "LaterTemplate");
});

test("10,000 of one name are numbered without a gap", () => {
  const names = new Identifiers();
  const made = new Set(Array.from({ length: 10_000 }, () => names.of("a", "Template")));
  assert.is(made.size, 10_000);
  assert.ok(made.has("ATemplate9999"));
});

test.run();
