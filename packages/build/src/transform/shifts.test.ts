import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyEdits } from "./apply-edits.ts";
import type { Edit } from "./edit.ts";
import { editedColumn, originalColumn, shiftsOf } from "./shifts.ts";

const lineStartsOf = (text: string): number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Texts of a few lines in which every letter is another one, with edits that do not overlap. */
const edited = fc
  .tuple(
    fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(fc.nat(10), fc.nat(3), fc.nat(4)), { maxLength: 6 }),
  )
  .map(([lengths, raw]) => {
    let next = 0x4e00;
    const text = lengths.map((length) => Array.from({ length }, () => String.fromCharCode(next++)).join("")).join("\n");
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, removed, width] of raw) {
      const start = at + gap;
      if (start > text.length) break;
      const rest = text.slice(start, start + removed).split("\n")[0] ?? "";
      const insert = "x".repeat(width);
      edits.push(rest === "" ? { start, insert } : { start, end: start + rest.length, insert });
      at = start + rest.length;
    }
    return { text, edits };
  });

test("every letter that is left is found where it stood", () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const after = applyEdits(text, edits);
      const shifts = shiftsOf(edits, lineStartsOf(text));
      assert.is(after.split("\n").length, text.split("\n").length);
      for (const [number, line] of after.split("\n").entries()) {
        for (const [index, letter] of [...line].entries()) {
          const before = originalColumn(shifts, number + 1, index + 1);
          if (letter === "x") continue;
          assert.is(text.split("\n")[number]?.[before - 1], letter);
          assert.is(editedColumn(shifts, number + 1, before), index + 1);
        }
      }
    }),
  );
});

test("what was inserted stands where it was inserted", () => {
  const shifts = shiftsOf([{ start: 2, insert: "xxx" }], [0]);
  assert.equal(
    [1, 2, 3, 4, 5, 6, 7].map((column) => originalColumn(shifts, 1, column)),
    [1, 2, 3, 3, 3, 3, 4],
  );
});

test("edits may come in any order, and must not overlap", () => {
  const edits = [
    { start: 3, insert: "c" },
    { start: 0, end: 1, insert: "A" },
    { start: 3, insert: "d" },
  ];
  assert.is(applyEdits("abc", edits), "Abccd");
  assert.throws(() => applyEdits("abc", [...edits, { start: 0, end: 2, insert: "" }]), /overlap/);
});

test.run();
