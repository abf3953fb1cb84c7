import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makeFolder } from "./make-folder.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const onUnix = process.platform === "win32" ? test.skip : test;

test("what is missing of a path is made, and what is there stays", () => {
  const folder = temporaryFolder();
  makeFolder(join(folder, "a/b/c"));
  writeFileSync(join(folder, "a/b/c/file"), "kept");
  makeFolder(join(folder, "a/b/c"));
  makeFolder(join(folder, "a/b/d"));
  assert.ok(statSync(join(folder, "a/b/d")).isDirectory());
  assert.ok(statSync(join(folder, "a/b/c/file")).isFile());
});

test("a file in the way is said, wherever it stands", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  assert.throws(() => makeFolder(join(folder, "file")), "EEXIST");
  assert.throws(() => makeFolder(join(folder, "file/below")), /EEXIST|ENOTDIR/);
});

onUnix("a mode is that of all folders that are made", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "before"), { mode: 0o755 });
  makeFolder(join(folder, "before/a/b"), 0o700);
  const modes = ["before", "before/a", "before/a/b"].map((path) => statSync(join(folder, path)).mode & 0o777);
  assert.equal(modes, [0o755, 0o700, 0o700]);
});

onUnix("where the system makes nothing that is said, instead of tried forever", () => {
  assert.throws(() => makeFolder("/proc/argotsx/below"));
});

test.run();
