import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodeScripts, encodeScripts } from "./compiled-code.ts";

const scripts = new Map([
  ["./main.js", { stamp: "1:2", code: Buffer.from("first code") }],
  ["./größe.js", { stamp: "", code: Buffer.alloc(0) }],
  ["./b.js", { stamp: "3:4", code: Buffer.from([0, 10, 255]) }],
]);
const bytes = encodeScripts(scripts);

test("what was put in comes out", () => {
  const decoded = decodeScripts(bytes);
  assert.equal(
    [...(decoded ?? [])].map(([name, { stamp, code }]) => [name, stamp, [...code]]),
    [...scripts].map(([name, { stamp, code }]) => [name, stamp, [...code]]),
  );
  assert.is(decodeScripts(encodeScripts(new Map()))?.size, 0);
});

test("a file that lost, gained or changed a single byte counts as none", () => {
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes);
    changed[i] = (changed[i] ?? 0) ^ 1;
    const decoded = decodeScripts(changed);
    // A changed name or stamp only means that no script is found under it.
    for (const [name, { code }] of decoded ?? []) assert.equal(code, scripts.get(name)?.code ?? code);
    assert.is(decodeScripts(bytes.subarray(0, i)), undefined);
  }
  assert.is(decodeScripts(Buffer.concat([bytes, Buffer.from("x")])), undefined);
  for (const text of ["", "argotsx code 1\n", "argotsx code 1\n[[]]\n", "argotsx code 1\n{}\n", "\0"]) {
    assert.is(decodeScripts(Buffer.from(text)), undefined);
  }
});

test.run();
