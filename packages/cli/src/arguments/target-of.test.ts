import * as lint from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { defaultTarget, targetOf, targets } from "./target-of.ts";

test("the versions are those of the checks", () => {
  assert.equal(targets, lint.targets);
  assert.is(defaultTarget, lint.defaultTarget);
});

test("a run is for the newest version, unless it says another", () => {
  assert.is(targetOf(new Map()), "4.1");
  for (const target of targets) assert.is(targetOf(new Map([["target", target]])), target);
});

test.run();
