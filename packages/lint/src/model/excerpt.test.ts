import { test } from "uvu";
import * as assert from "uvu/assert";
import { excerptsIn } from "./excerpt.ts";

test("the parts of a text are counted, in order or not", () => {
  const excerptOf = excerptsIn("a b a b a");
  const nth = [0, 4, 8, 4, 0].map((start) => excerptOf({ start, end: start + 1 }).nth);
  assert.equal(nth, [0, 1, 2, 1, 0]);
  assert.equal(excerptOf({ start: 6, end: 7 }), { text: "b", nth: 1 });
  assert.equal(excerptOf({ start: 3, end: 3 }), { text: "", nth: 3 });
});

test.run();
