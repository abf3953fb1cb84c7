import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { parseRecord, printRecord } from "./record.ts";
import { Records } from "./records.ts";

const root = temporaryFolder();
let count = 0;

/** A folder in which a run wrote `a.yaml` and `b.yaml`, whose sources lie in `src`; and what the next run would know. */
const setUp = () => {
  const folder = join(root, String(count++));
  const texts = { "a.yaml": "a: 1\n", "b.yaml": "b: 1\n" };
  writeFiles(folder, { ...texts, "src/a.tsx": "argotsx default", "src/b.tsx": "argotsx default" });
  const source = (name: string): string => join(folder, "src", `${name}.tsx`);
  const output = (name: "a" | "b") => ({
    source: source(name),
    sources: [source(name)],
    path: join(folder, `${name}.yaml`),
    folder,
    bytes: Buffer.from(texts[`${name}.yaml`]),
  });
  const run = (...names: readonly ("a" | "b")[]) =>
    new Records({
      outputs: names.map(output),
      folders: [folder],
      searched: [join(folder, "src")],
      places: new Set<string>(),
      sources: new Map(names.map((name) => [source(name), undefined])),
      withoutDefault: new Set(),
      cwd: folder,
    });
  assert.equal(run("a", "b").save(), []);
  return { folder, source, run, record: () => readFileSync(join(folder, ".argotsx-outputs"), "utf8") };
};

test("what is stale is what no source makes any more and is as it was written", () => {
  const { folder, source, run } = setUp();
  assert.equal(run("a").stale, []);
  rmSync(source("b"));
  const stale = () => run("a").stale.map(({ output, isUntouched }) => [output.path, isUntouched]);
  assert.equal(stale(), [[join(folder, "b.yaml"), true]]);
  mkdirSync(source("b"));
  assert.equal(stale(), [[join(folder, "b.yaml"), true]]);
  writeFileSync(join(folder, "b.yaml"), "b: 2\n");
  assert.equal(
    run("a").stale.map(({ isUntouched }) => isUntouched),
    [false],
  );
  rmSync(join(folder, "b.yaml"));
  assert.equal(run("a").stale, []);
});

test("a stale file stays in the record until it is removed", () => {
  const { folder, source, run, record } = setUp();
  rmSync(source("b"));
  run("a").save();
  assert.match(record(), "b.yaml");
  const records = run("a");
  assert.equal(records.clean({ withLost: true }), { removed: [join(folder, "b.yaml")], diagnostics: [] });
  records.save();
  assert.not.match(record(), "b.yaml");
  assert.not(existsSync(join(folder, "b.yaml")));
});

test("a file that cannot be removed is told of, and stays known", () => {
  const { folder, source, run, record } = setUp();
  rmSync(source("b"));
  const records = run("a");
  rmSync(join(folder, "b.yaml"));
  mkdirSync(join(folder, "b.yaml"));
  const { removed, diagnostics } = records.clean({ withLost: true });
  assert.equal(removed, []);
  assert.equal(
    diagnostics.map(({ id, severity }) => [id, severity]),
    [["unremovable-output", "error"]],
  );
  records.save();
  assert.match(record(), "b.yaml");
});

test("a record that is right already is not written again, and an empty one not at all", () => {
  const { folder, run } = setUp();
  mkdirSync(join(folder, "empty"));
  const nothing = {
    outputs: [],
    folders: [join(folder, "empty")],
    searched: [],
    withoutDefault: new Set<string>(),
    places: new Set<string>(),
    sources: new Map(),
    cwd: folder,
  };
  assert.equal(new Records(nothing).save(), []);
  assert.not(existsSync(join(folder, "empty", ".argotsx-outputs")));
  const file = join(folder, ".argotsx-outputs");
  const before = readFileSync(file);
  run("a").save();
  assert.equal(readFileSync(file), before);
});

test("links that lead in a circle, or nowhere, are somebody's files", () => {
  const { folder, source, run } = setUp();
  rmSync(source("b"));
  for (const name of ["a.yaml", "b.yaml"]) {
    rmSync(join(folder, name));
    symlinkSync(name, join(folder, name));
  }
  const untouched = () => run("a").stale.map(({ isUntouched }) => isUntouched);
  assert.equal(untouched(), [false]);
  rmSync(join(folder, "b.yaml"));
  symlinkSync("nowhere", join(folder, "b.yaml"));
  assert.equal(untouched(), [false]);
});

test("what another run writes down meanwhile stays written down", () => {
  const { folder, source, run, record } = setUp();
  rmSync(source("b"));
  const records = run("a");
  const other = { path: join(folder, "c.yaml"), hashes: ["0123456789abcd"], sources: [source("c")] };
  writeFileSync(join(folder, ".argotsx-outputs"), printRecord([...parseRecord(record(), folder), other], folder));
  records.clean({ withLost: true });
  assert.equal(records.save(), []);
  assert.equal(
    parseRecord(record(), folder).map(({ path }) => path),
    [join(folder, "a.yaml"), join(folder, "c.yaml")],
  );
});

test.run();
