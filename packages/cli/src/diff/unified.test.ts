import { test } from "uvu";
import * as assert from "uvu/assert";
import { unifiedDiff } from "./unified.ts";

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}\n`).join("");
const diff = (before: string, after: string) => unifiedDiff({ name: "a.yaml", before, after });

test("a change is shown with three lines around it", () => {
  assert.is(
    diff(numbers(1, 20), numbers(1, 20).replace("10\n", "ten\n")),
    "--- a/a.yaml\n+++ b/a.yaml\n@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n",
  );
});

test("changes near each other share a hunk, others do not", () => {
  const hunks = (text: string) => text.match(/^@@ .* @@$/gm);
  const near = numbers(1, 30).replace("10\n", "x\n").replace("16\n", "y\n");
  const far = numbers(1, 30).replace("10\n", "x\n").replace("18\n", "y\n");
  assert.equal(hunks(diff(numbers(1, 30), near)), ["@@ -7,13 +7,13 @@"]);
  assert.equal(hunks(diff(numbers(1, 30), far)), ["@@ -7,7 +7,7 @@", "@@ -15,7 +15,7 @@"]);
});

test("insertions and deletions at the edges have the ranges of diff", () => {
  assert.match(diff("b\n", "a\nb\n"), "@@ -1 +1,2 @@\n+a\n b\n");
  assert.match(diff("a\nb\n", "a\n"), "@@ -1,2 +1 @@\n a\n-b\n");
  assert.match(diff("a\n", ""), "@@ -1 +0,0 @@\n-a\n");
});

test("a missing last line end is said", () => {
  assert.match(diff("a", "a\n"), "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
});

test.run();
