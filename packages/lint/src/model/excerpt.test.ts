import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { lettersSearched } from "../testing/letters-searched.ts";
import { excerptsIn } from "./excerpt.ts";

test("the parts of a text are counted, in order or not", () => {
  const excerptOf = excerptsIn("a b a b a");
  const nth = [0, 4, 8, 4, 0].map((start) => excerptOf({ start, end: start + 1 }).nth);
  assert.equal(nth, [0, 1, 2, 1, 0]);
  assert.equal(excerptOf({ start: 6, end: 7 }), { text: "b", nth: 1 });
  assert.equal(excerptOf({ start: 3, end: 3 }), { text: "", nth: 3 });
});

test("of parts of all kinds, each is counted as often as it stands before", () => {
  const piece = fc.constantFrom("{a}", "{a.b}", "{a.b", "a.b}", "aa", "a", " ", "{{a}}", "{b-1}", "{ a }", "é", "{é}");
  const span = fc.tuple(fc.nat({ max: 80 }), fc.nat({ max: 9 }));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.array(span, { minLength: 40, maxLength: 80 }),
      fc.boolean(),
      (all, spans, inOrder) => {
        const text = all.join("");
        const excerptOf = excerptsIn(text);
        const asked = inOrder ? spans.toSorted(([a], [b]) => a - b) : spans;
        for (const [start, length] of asked) {
          const part = text.slice(start, start + length);
          if (part === "") continue;
          let nth = 0;
          for (let at = text.indexOf(part); at < start; at = text.indexOf(part, at + part.length)) {
            if (at < 0) break;
            nth++;
          }
          assert.equal(excerptOf({ start, end: start + length }), { text: part, nth }, `${text} ${start} ${length}`);
        }
      },
    ),
    { seed: 20261126, numRuns: 2000 },
  );
});

test("many parts of a text in order count no occurrence twice", () => {
  const line = "echo {{inputs.parameters.x}} hi\n";
  const count = 2_000;
  const text = line.repeat(count);
  let last = 0;
  const letters = lettersSearched(() => {
    const excerptOf = excerptsIn(text);
    for (let at = 0; at < count; at++) {
      const start = at * line.length + 5;
      last = excerptOf({ start, end: start + 23 }).nth;
    }
  });
  assert.is(last, count - 1);
  assert.ok(letters < 4 * text.length, `${letters} letters of ${text.length}`);
});

test.run();
