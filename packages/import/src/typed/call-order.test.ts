import { test } from "uvu";
import * as assert from "uvu/assert";
import { inCallOrder, reachedFrom } from "./call-order.ts";

const calls: Readonly<Record<string, readonly string[]>> = {
  a: ["b", "c"],
  b: ["c"],
  c: ["unknown"],
  d: ["e"],
  e: ["d"],
};
const callsOf = (name: string): readonly string[] => calls[name] ?? [];

test("what is called comes before what calls it", () => {
  assert.equal(inCallOrder(["a", "b", "c"], callsOf), ["c", "b", "a"]);
  assert.equal(inCallOrder(["d", "e"], callsOf), ["e", "d"]);
});

test("what calls lead to is reached, also in a circle", () => {
  assert.equal([...reachedFrom(["a"], callsOf)], ["a", "b", "c", "unknown"]);
  assert.equal([...reachedFrom(["d"], callsOf)], ["d", "e"]);
});

test("a chain may be of any length", () => {
  const names = Array.from({ length: 200_000 }, (_, index) => String(index));
  const next = (name: string): readonly string[] => [String(Number(name) + 1)];
  assert.is(inCallOrder(names, next).length, names.length);
  assert.is(inCallOrder(names, next)[0], "199999");
});

test.run();
