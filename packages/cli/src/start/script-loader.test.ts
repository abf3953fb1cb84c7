import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CompiledCode } from "./compiled-code.ts";
import { ScriptLoader } from "./script-loader.ts";

const folder = mkdtempSync(join(tmpdir(), "argotsx-loader-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "code.bin");
const write = (name: string, text: string, time: number): void => {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), time, time);
};
const mainText =
  'exports.part = require("./part.js"); exports.sep = require("node:path").sep; exports.file = __filename;';
write("main.js", mainText, 1);
write("part.js", "exports.count = 1;", 1);

const run = (): { readonly exports: unknown; readonly loader: ScriptLoader } => {
  const loader = new ScriptLoader(folder, file, createRequire(import.meta.url));
  const exports = loader.load("./main.js");
  loader.save();
  return { exports, loader };
};
const expected = (count: number) => ({ part: { count }, sep: "/", file: join(folder, "main.js") });

test("files load each other as in Node, each once", () => {
  const { exports, loader } = run();
  assert.equal(exports, expected(1));
  assert.is(loader.load("./main.js"), exports);
});

test("compiled code is kept, and made again only when a file changed", () => {
  const before = readFileSync(file);
  assert.equal(run().exports, expected(1));
  assert.equal(readFileSync(file), before);
  write("part.js", "exports.count = 2;", 2);
  assert.equal(run().exports, expected(2));
  assert.not.equal(readFileSync(file), before);
  assert.equal(readdirSync(folder).sort(), ["code.bin", "main.js", "part.js"]);
});

test("code of files that are gone is dropped with the next change", () => {
  write("main.js", 'exports.part = require("./gone.js");', 3);
  write("gone.js", "exports.large = true;", 3);
  run();
  assert.ok(readFileSync(file, "latin1").includes("./gone.js"));
  rmSync(join(folder, "gone.js"));
  write("main.js", mainText, 4);
  assert.equal(run().exports, expected(2));
  assert.not(readFileSync(file, "latin1").includes("./gone.js"));
});

test("code of files that a run does not load is kept, unless it is damaged", () => {
  const other = 'exports.later = () => require("./late.js");';
  write("main.js", other, 5);
  write("late.js", "exports.text = 'only sometimes';", 5);
  const first = new ScriptLoader(folder, file, createRequire(import.meta.url));
  const { later } = first.load("./main.js") as { readonly later: () => unknown };
  assert.equal(later(), { text: "only sometimes" });
  first.save();
  write("main.js", other, 6);
  const second = new ScriptLoader(folder, file, createRequire(import.meta.url));
  second.load("./main.js");
  second.save();
  const kept = CompiledCode.open(file);
  assert.ok(kept?.find("./late.js"));
  const damaged = readFileSync(file);
  const code = kept?.find("./late.js")?.code ?? Buffer.alloc(0);
  const start = damaged.indexOf(code);
  damaged[start] = (damaged[start] ?? 0) ^ 1;
  kept?.close();
  writeFileSync(file, damaged);
  write("main.js", mainText, 7);
  assert.equal(run().exports, expected(2));
  const mended = CompiledCode.open(file);
  assert.equal(mended?.names.toSorted(), ["./main.js", "./part.js"]);
  mended?.close();
});

test("damaged code is compiled again, and a place that cannot be written does not matter", () => {
  const good = readFileSync(file);
  for (const damage of [
    Buffer.alloc(0),
    good.subarray(0, 200),
    Buffer.alloc(good.length),
    Buffer.from(good).fill(7, 300),
  ]) {
    writeFileSync(file, damage);
    assert.equal(run().exports, expected(2));
    assert.ok(readFileSync(file).length > 200);
  }
  const loader = new ScriptLoader(folder, join(folder, "nowhere", "code.bin"), createRequire(import.meta.url));
  assert.equal(loader.load("./main.js"), expected(2));
  loader.save();
});

test.run();
