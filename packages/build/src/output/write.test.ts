import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { writeOutputs } from "./write.ts";

const folder = temporaryFolder();
let count = 0;
const fresh = (): string => {
  const made = join(folder, String(count++));
  mkdirSync(made);
  return made;
};
const output = (path: string, text: string) => {
  const source = `${path}.tsx`;
  return { source, sources: [source], path, folder: dirname(path), bytes: Buffer.from(text) };
};
const read = (path: string) => readFileSync(path, "utf8");

test("files are written with the folders they need, and nothing else is left", () => {
  const cwd = fresh();
  const path = join(cwd, "a", "b.yaml");
  const result = writeOutputs([output(path, "a: 1\n")], cwd);
  assert.equal(result, { written: [path], unchanged: [], diagnostics: [] });
  assert.is(read(path), "a: 1\n");
  assert.equal(readdirSync(join(cwd, "a")), ["b.yaml"]);
});

test("a file that is right already keeps its time, others their permissions", () => {
  const cwd = fresh();
  const [same, other] = [join(cwd, "same.yaml"), join(cwd, "other.yaml")];
  writeFileSync(same, "same");
  utimesSync(same, 1, 1);
  writeFileSync(other, "old", { mode: 0o640 });
  const { written, unchanged } = writeOutputs([output(same, "same"), output(other, "new")], cwd);
  assert.equal([written, unchanged], [[other], [same]]);
  assert.is(statSync(same).mtimeMs, 1000);
  assert.is(statSync(other).mode & 0o777, 0o640);
});

test("when one file cannot be written, none is", () => {
  const cwd = fresh();
  const [good, bad] = [join(cwd, "a.yaml"), join(cwd, "b.yaml")];
  writeFileSync(good, "before");
  mkdirSync(bad);
  const { written, diagnostics } = writeOutputs([output(good, "after"), output(bad, "x")], cwd);
  assert.equal(written, []);
  assert.equal(
    diagnostics.map(({ id, message }) => [id, message]),
    [["unwritable-output", "b.yaml cannot be written: it is a folder"]],
  );
  assert.is(read(good), "before");
  assert.equal(readdirSync(cwd), ["a.yaml", "b.yaml"]);
});

test("a file where a folder would have to be is said to be in the way", () => {
  const cwd = fresh();
  writeFileSync(join(cwd, "a"), "");
  const { diagnostics } = writeOutputs([output(join(cwd, "a", "b.yaml"), "x")], cwd);
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["unwritable-output"],
  );
});

test("a link is followed: what it leads to is replaced", () => {
  const cwd = fresh();
  mkdirSync(join(cwd, "deploy"));
  writeFileSync(join(cwd, "deploy", "real.yaml"), "old");
  symlinkSync(join("deploy", "real.yaml"), join(cwd, "link.yaml"));
  writeOutputs([output(join(cwd, "link.yaml"), "new")], cwd);
  assert.ok(lstatSync(join(cwd, "link.yaml")).isSymbolicLink());
  assert.is(read(join(cwd, "deploy", "real.yaml")), "new");
});

(process.platform === "win32" ? test.skip : test)("a pipe is neither waited for nor replaced", () => {
  const cwd = fresh();
  const path = join(cwd, "pipe.yaml");
  execFileSync("mkfifo", [path]);
  const { diagnostics } = writeOutputs([output(path, "x")], cwd);
  assert.equal(
    diagnostics.map(({ id }) => id),
    ["unwritable-output"],
  );
  assert.ok(statSync(path).isFIFO());
});

test.run();
