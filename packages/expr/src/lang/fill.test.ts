import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fillHoles } from "./fill.ts";
import { parseExpression } from "./parse.ts";
import { printExpression } from "./print.ts";
import { trees } from "./testing/trees.ts";

test("holes are filled, with parentheses where they are needed", () => {
  const { tree } = parseExpression(["", " * 2 + f(", ").x"]);
  const sum = parseExpression("a + b").tree;
  if (tree === undefined || sum === undefined) throw new Error("No tree.");
  assert.is(printExpression(fillHoles(tree, () => sum)), "(a + b) * 2 + f(a + b).x");
});

test("a tree without holes stays the same object", () => {
  fc.assert(
    fc.property(trees(), (tree) =>
      assert.is(
        fillHoles(tree, () => ({ kind: "nil" })),
        tree,
      ),
    ),
    { numRuns: 300 },
  );
});

test.run();
