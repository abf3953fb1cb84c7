import type { Shape } from "@argotsx/schema";
import { languages } from "@argotsx/schema/versions";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { formOf } from "./forms.ts";

const patternOf = (shape: Shape): string[] => {
  if (shape.kind === "scalar") return shape.pattern === undefined ? [] : [shape.pattern.source];
  if (shape.kind === "list") return patternOf(shape.items);
  return shape.kind === "map" ? patternOf(shape.values) : [];
};

test("every pattern of every version is said in words", () => {
  const shapes = languages().flatMap((language) =>
    language.typeNames.flatMap((name) => [...language.shapeOf(name).fields.values()]),
  );
  const patterns = [...new Set(shapes.flatMap(patternOf))];
  assert.ok(patterns.length >= 8);
  assert.equal(
    patterns.filter((pattern) => formOf(pattern).includes("matches")),
    [],
  );
});

test("a pattern without words is shown as it is", () => {
  assert.is(formOf("^x$"), "a text that matches ^x$");
});

test.run();
