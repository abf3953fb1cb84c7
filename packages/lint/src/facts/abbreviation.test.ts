import { test } from "uvu";
import * as assert from "uvu/assert";
import { isShortFor } from "./abbreviation.ts";

test("a name is short for another one that begins alike and has all of its letters", () => {
  for (const [short, long] of [
    ["msg", "message"],
    ["repo", "repository"],
    ["img", "image"],
    ["ns", "namespace"],
    ["env", "environment"],
  ] as const) {
    assert.ok(isShortFor(short, long), `${short} ${long}`);
    assert.ok(isShortFor(long, short), `${long} ${short}`);
  }
});

test("a word of a name stands for it, and words may be put together in other ways", () => {
  assert.ok(isShortFor("tag", "image-tag"));
  assert.ok(isShortFor("fileName", "file_name"));
  assert.ok(isShortFor("git-revision", "revision"));
});

test("other names are not", () => {
  for (const [one, other] of [
    ["count", "url"],
    ["a", "abc"],
    ["sage", "message"],
    ["", "message"],
    ["source", "target"],
  ] as const)
    assert.not(isShortFor(one, other), `${one} ${other}`);
});

test.run();
