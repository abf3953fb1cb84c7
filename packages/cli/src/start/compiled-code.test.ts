import { mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CompiledCode, encodeScripts } from "./compiled-code.ts";

const folder = mkdtempSync(join(tmpdir(), "argotsx-code-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "code.bin");

const scripts = new Map([
  ["./main.js", { stamp: "1:2", code: Buffer.from("first code") }],
  ["./größe.js", { stamp: "", code: Buffer.alloc(0) }],
  ["./b.js", { stamp: "3:4", code: Buffer.from([0, 10, 255]) }],
]);
const bytes = encodeScripts(scripts);

/** All that can be found in a file of these bytes; nothing where it counts as none. */
const decode = (encoded: Uint8Array) => {
  writeFileSync(file, encoded);
  const code = CompiledCode.open(file);
  const found = code?.names.map((name) => [name, code.stampOf(name), code.find(name)?.code] as const);
  code?.close();
  return found;
};

test("what was put in comes out", () => {
  assert.equal(
    decode(bytes)?.map(([name, stamp, code]) => [name, stamp, [...(code ?? [])]]),
    [...scripts].map(([name, { stamp, code }]) => [name, stamp, [...code]]),
  );
  assert.equal(decode(encodeScripts(new Map())), []);
  assert.is(CompiledCode.open(join(folder, "nowhere.bin")), undefined);
  assert.is(CompiledCode.open(folder), undefined);
});

test("of a file that changed a single byte nothing comes out that was not put in", () => {
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes);
    changed[i] = (changed[i] ?? 0) ^ 1;
    // A changed name or stamp only means that no script is found under it.
    for (const [name, , code] of decode(changed) ?? []) {
      if (code !== undefined && scripts.has(name)) assert.equal(code, scripts.get(name)?.code);
    }
  }
});

test("damaged code is not found, and all else still is", () => {
  const changed = Buffer.from(bytes);
  changed[bytes.length - 1] = 254;
  assert.equal(
    decode(changed)?.map(([name, , code]) => [name, code !== undefined]),
    [
      ["./main.js", true],
      ["./größe.js", true],
      ["./b.js", false],
    ],
  );
});

test("a file that lost or gained something counts as none", () => {
  for (let i = 0; i < bytes.length; i++) assert.is(decode(bytes.subarray(0, i)), undefined);
  assert.is(decode(Buffer.concat([bytes, Buffer.from("x")])), undefined);
  const first = (length: number): string => `argotsx code 2 ${String(length).padStart(8, "0")}\n`;
  const lists = ["[[]]\n", "{}\n", '[["a","",-1]]\n', '[["a","",0.5]]\n', '[["a","",1e300]]\n', "null\n", "[\n"];
  const foreign = [
    "",
    "argotsx code 1\n",
    first(0),
    first(99_999_999),
    ...lists.map((list) => first(list.length) + list),
  ];
  for (const text of foreign) assert.is(decode(Buffer.from(text)), undefined, text);
});

test("both copies of much code are compared to the last byte", () => {
  for (const size of [32_768, 32_769, 70_000]) {
    const code = Buffer.from(Array.from({ length: size }, (_, index) => index % 251));
    const whole = encodeScripts(new Map([["./a.js", { stamp: "1:1", code }]]));
    const second = whole.length - size;
    assert.equal(decode(whole)?.[0]?.[2], code);
    for (const at of [0, 32_767, 32_768, 65_536, size - 1].filter((one) => one < size)) {
      for (const copy of [second - size, second]) {
        const changed = Buffer.from(whole);
        changed[copy + at] = (changed[copy + at] ?? 0) ^ 1;
        assert.is(decode(changed)?.[0]?.[2], undefined, `byte ${at} of ${size}`);
      }
    }
  }
});

test("a file that is replaced or cut short while it is open", () => {
  writeFileSync(file, bytes);
  const code = CompiledCode.open(file);
  writeFileSync(`${file}.new`, encodeScripts(new Map()));
  renameSync(`${file}.new`, file);
  assert.equal(code?.find("./main.js")?.code, scripts.get("./main.js")?.code);
  code?.close();
  writeFileSync(file, bytes);
  const cut = CompiledCode.open(file);
  truncateSync(file, bytes.length - 1);
  assert.ok(cut?.find("./main.js"));
  assert.is(cut?.find("./b.js"), undefined);
  cut?.close();
  assert.is(readFileSync(file).length, bytes.length - 1);
});

test.run();
