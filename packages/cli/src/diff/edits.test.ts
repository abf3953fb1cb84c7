import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { editsBetween } from "./edits.ts";

const show = (before: string, after: string) =>
  editsBetween([...before], [...after])
    .map(({ kind, text }) => ({ same: " ", removed: "-", added: "+" })[kind] + text)
    .join("");

test("the fewest lines change", () => {
  assert.is(show("abc", "abc"), " a b c");
  assert.is(show("abcd", "abXd"), " a b-c+X d");
  assert.is(show("", "ab"), "+a+b");
  assert.is(show("ab", ""), "-a-b");
  assert.is(show("abcabba", "cbabac").replace(/ ./g, "").length / 2, 5);
});

const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });

/** The length of the longest common subsequence, by the textbook. */
const common = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries()) next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
};

test("the edits give both texts back, and are the fewest", () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const edits = editsBetween(before, after);
      const without = (kind: string) => edits.filter((edit) => edit.kind !== kind).map(({ text }) => text);
      assert.equal(without("added"), before);
      assert.equal(without("removed"), after);
      assert.is(edits.filter(({ kind }) => kind === "same").length, common(before, after));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("texts that have nothing in common are replaced without a long search", () => {
  const before = Array.from({ length: 5000 }, (_, i) => `a${i}`);
  const after = Array.from({ length: 5000 }, (_, i) => `b${i}`);
  assert.is(editsBetween(before, after).length, 10_000);
});

test.run();
