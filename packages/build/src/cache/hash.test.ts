import { test } from "uvu";
import * as assert from "uvu/assert";
import { hash } from "./hash.ts";

const text = "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\n";

test("every byte and the length count", () => {
  const bytes = Buffer.from(text);
  const seen = new Set([hash(bytes)]);
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes);
    changed[i] = (changed[i] ?? 0) ^ 1;
    seen.add(hash(changed));
    seen.add(hash(bytes.subarray(0, i)));
  }
  seen.add(hash(Buffer.concat([bytes, Buffer.alloc(1)])));
  assert.is(seen.size, 2 * bytes.length + 2);
});

test("it does not matter where in memory the bytes lie", () => {
  for (let offset = 0; offset < 8; offset++) {
    const bytes = Buffer.concat([Buffer.alloc(offset, "x"), Buffer.from(text)]).subarray(offset);
    assert.is(hash(bytes), hash(Buffer.from(text)), `offset ${offset}`);
  }
});

test("it is always as long", () => {
  for (const value of ["", "a", text]) assert.match(hash(Buffer.from(value)), /^[0-9a-z]{14}$/);
});

test.run();
