import { test } from "uvu";
import * as assert from "uvu/assert";
import { circleIn } from "./circle.ts";

test("a circle is told in the order of waiting", () => {
  assert.equal(circleIn([[1], [2], [1]]), [1, 2]);
  assert.equal(circleIn([[0]]), [0]);
});

test("what only waits has none", () => {
  assert.equal(circleIn([]), []);
  assert.equal(circleIn([[1, 2], [2], []]), []);
});

test("depth is no matter", () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => (index === 99_999 ? [0] : [index + 1]));
  assert.is(circleIn(chain).length, 100_000);
});

test.run();
