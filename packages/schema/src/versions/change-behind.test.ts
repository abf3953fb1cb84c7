import { test } from "uvu";
import * as assert from "uvu/assert";
import { Language } from "../language.ts";
import { type Target, targets } from "../target.ts";
import { validate } from "../validate.ts";
import { changeBehind } from "./change-behind.ts";

/** Languages in which `spec` of a Workflow has the given fields, as a table writes them. */
const versions = (fields: Readonly<Partial<Record<Target, string>>>): readonly Language[] => {
  const enums = [["Workflow"], ["old", "kept"], ["kept", "new"]];
  const kind = "kind!:e0 spec!:Spec";
  let last = "";
  return targets.map((target) => {
    last = fields[target] ?? last;
    const types = { Workflow: kind, Spec: last, Inner: "a:s", Wider: "a:s b:s" };
    return new Language(target, { patterns: ["^[a-z]+$", "^[a-z:]+$"], enums, types });
  });
};

/** What is said of the only finding that a target has in a spec. */
const change = (languages: readonly Language[], target: Target, spec: object) => {
  const manifest = { kind: "Workflow", spec };
  const [finding, ...more] = validate(manifest, languages[targets.indexOf(target)]);
  assert.ok(finding !== undefined && more.length === 0);
  const found = changeBehind(finding, manifest, target, languages);
  return found === undefined ? undefined : `${found.what} ${found.version}`;
};

test("a field that came is added by the first version that has it", () => {
  const languages = versions({ "3.5": "", "3.7": "a:s" });
  for (const target of ["3.5", "3.6"] as const) assert.is(change(languages, target, { a: "x" }), "added 3.7");
});

test("a field that went is removed by the first version without it", () => {
  const languages = versions({ "3.5": "a:s", "3.7": "" });
  for (const target of ["3.7", "4.1"] as const) assert.is(change(languages, target, { a: "x" }), "removed 3.7");
});

test("a field that no version has is nobody's", () => {
  assert.is(change(versions({ "3.5": "a:s" }), "3.6", { b: "x" }), undefined);
});

test("a field that went and came again is looked for in both directions", () => {
  const languages = versions({ "3.5": "a:s", "3.6": "", "4.0": "a:s" });
  assert.is(change(languages, "3.7", { a: "x" }), "removed 3.6");
});

test("a value of an enum comes and goes like a field", () => {
  const languages = versions({ "3.5": "a:e1", "4.0": "a:e2" });
  assert.is(change(languages, "3.7", { a: "new" }), "added 4.0");
  assert.is(change(languages, "4.0", { a: "old" }), "removed 4.0");
  assert.is(change(languages, "4.0", { a: "other" }), undefined);
});

test("so does a type, and what has to match a pattern or be there", () => {
  const types = versions({ "3.5": "a:s", "3.6": "a:[s", "4.1": "a:{s" });
  assert.is(change(types, "3.5", { a: ["x"] }), "added 3.6");
  assert.is(change(types, "4.1", { a: ["x"] }), "removed 4.1");
  assert.is(change(types, "3.5", { a: { b: "x" } }), "added 4.1");
  assert.is(change(types, "3.5", { a: 1 }), undefined);
  assert.is(change(versions({ "3.5": "a:s1", "3.6": "a:s0" }), "4.1", { a: "x:y" }), "removed 3.6");
  assert.is(change(versions({ "3.5": "a:s", "3.6": "a!:s" }), "4.1", {}), "removed 3.6");
});

test("what is inside lists, maps, other types and free-form places is looked at there", () => {
  for (const [older, newer, value] of [
    ["a:[Inner", "a:[Wider", [{ b: "x" }]],
    ["a:{Inner", "a:{Wider", { k: { b: "x" } }],
    ["a:Inner", "a:Wider", { b: "x" }],
    ["a:Inner", "a:o", { b: "x" }],
    ["a:Inner", "a:{s", { b: "x" }],
  ] as const) {
    assert.is(change(versions({ "3.5": older, "3.6": newer }), "3.5", { a: value }), "added 3.6", newer);
  }
  // The place is the text's, which has no fields.
  assert.is(change(versions({ "3.5": "a:Inner", "3.6": "a:s" }), "3.5", { a: { b: "x" } }), undefined);
});

test("another fault of the same value is not this one", () => {
  const languages = versions({ "3.5": "a:[i", "3.6": "a:[s" });
  assert.is(change(languages, "3.5", { a: ["x"] }), "added 3.6");
  const nested = versions({ "3.5": "a:s", "3.6": "a:[i" });
  assert.is(change(nested, "3.5", { a: ["x"] }), "added 3.6");
});

test("what is no manifest has no version", () => {
  for (const manifest of [null, 1, [], {}, { kind: 1 }, { kind: "Pod" }]) {
    const [finding] = validate(manifest);
    assert.ok(finding !== undefined);
    assert.is(changeBehind(finding, manifest, "3.5"), undefined);
  }
});

test.run();
