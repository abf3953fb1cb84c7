import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";

const { execFileSync } = process.getBuiltinModule("node:child_process");
const folder = temporaryFolder();
const file = join(folder, "code.bin");
const path = join(folder, "module.js");
const write = (text: string, time: number): void => {
  writeFileSync(path, text);
  utimesSync(path, time, time);
};
const text = (n: number): string =>
  `exports.n = ${n}; exports.f = () => exports.n; exports.sep = require("./other.js").sep; exports.of = __filename;
   exports.same = require("./module.js") === exports;`;
const source = fileURLToPath(new URL("compiled-module.ts", import.meta.url));
const bundle = { bundle: true, format: "esm", platform: "node", write: false } as const;
writeFiles(folder, {
  "other.js": 'exports.sep = require("node:path").sep;',
  // Without tsx, which takes longer to start than all of this.
  "compiled-module.mjs": buildSync({ ...bundle, entryPoints: [source] }).outputFiles[0]?.text ?? "",
  "run.mjs": `import { createRequire } from "node:module";
    import { requireCompiled } from "./compiled-module.mjs";
    const [path, version, file] = process.argv.slice(2);
    const found = requireCompiled(path, version, file);
    const again = createRequire(import.meta.url)(path) === found && requireCompiled(path, version, file) === found;
    console.log(JSON.stringify({ ...found, f: found.f(), again }));`,
});

/** What a process makes of the module. */
const run = (version = "1", to = file): unknown =>
  JSON.parse(execFileSync(process.execPath, [join(folder, "run.mjs"), path, version, to], { encoding: "utf8" }));
const expected = (n: number) => ({ n, f: n, sep: "/", of: path, same: true, again: true });

test("a module is what Node makes of it, and its code is kept until it changes", () => {
  write(text(1), 1);
  assert.equal(run(), expected(1));
  const kept = readFileSync(file);
  assert.is(statSync(file).mode & 0o077, 0);
  assert.equal(run(), expected(1));
  assert.equal(readFileSync(file), kept);
  write(text(2), 2);
  assert.equal(run(), expected(2));
  const again = readFileSync(file);
  assert.not.equal(again, kept);
  assert.equal(run("2"), expected(2));
  assert.ok(readFileSync(file, "latin1").startsWith("2 v"));
  assert.equal(
    readdirSync(folder).filter((name) => name.startsWith("code")),
    ["code.bin"],
  );
});

test("damaged code is made again, and a place that cannot be written does not matter", () => {
  run();
  const good = readFileSync(file);
  const changed = Buffer.from(good);
  changed[good.length - 1] = (changed[good.length - 1] ?? 0) ^ 1;
  for (const damage of [Buffer.alloc(0), good.subarray(0, 40), good.subarray(0, -1), changed]) {
    writeFileSync(file, damage);
    assert.equal(run(), expected(2));
    assert.ok(!readFileSync(file).equals(damage));
  }
  assert.equal(run("1", join(folder, "nowhere", "code.bin")), expected(2));
});

test.run();
