import * as lint from "@argotsx/lint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { options } from "../../../build/src/config/options.ts";
import { defaultTarget, targetOf, targets } from "./target-of.ts";

test("the versions are those of the checks", () => {
  assert.equal(targets, lint.targets);
  assert.is(defaultTarget, lint.defaultTarget);
});

test("a configuration takes the same", () => {
  const { target } = options;
  assert.equal(target.kind === "choice" && target.choices, targets);
});

test("a run is for the newest version, unless it or its configuration says another", () => {
  assert.is(targetOf(new Map(), "3.6"), "3.6");
  assert.is(targetOf(new Map([["target", "4.0"]]), "3.6"), "4.0");
  assert.is(targetOf(new Map()), "4.1");
  for (const target of targets) assert.is(targetOf(new Map([["target", target]])), target);
});

test.run();
