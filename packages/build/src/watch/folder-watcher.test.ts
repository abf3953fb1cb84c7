import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { FolderWatcher } from "./folder-watcher.ts";

const root = temporaryFolder();
let count = 0;

/** A folder of its own with a watcher, and a way to wait for a hint. */
const setUp = async (
  steps: (folder: string, watcher: FolderWatcher, hinted: (path: string) => Promise<void>) => Promise<void>,
) => {
  const folder = join(root, String(count++));
  mkdirSync(folder);
  const seen = new Set<string>();
  let onHint = (): void => {};
  const watcher = new FolderWatcher((path) => {
    seen.add(path);
    onHint();
  });
  const hinted = (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no hint at ${path}, only ${[...seen]}`)), 30_000);
      onHint = () => {
        if (!seen.delete(path)) return;
        clearTimeout(timer);
        resolve();
      };
      onHint();
    });
  try {
    await steps(folder, watcher, hinted);
  } finally {
    watcher.close();
  }
};

test("what happens in a folder is told, and not what happens below it", async () => {
  await setUp(async (folder, watcher, hinted) => {
    mkdirSync(join(folder, "below"));
    assert.equal(watcher.watch([folder]), [folder]);
    assert.equal(watcher.watch([folder]), []);
    writeFileSync(join(folder, "below", "x"), "1");
    writeFileSync(join(folder, "a"), "1");
    await hinted(join(folder, "a"));
    renameSync(join(folder, "a"), join(folder, "b"));
    await hinted(join(folder, "b"));
  });
});

test("a folder that is not there is waited for in the nearest one above", async () => {
  await setUp(async (folder, watcher, hinted) => {
    const deep = join(folder, "a", "b");
    assert.equal(watcher.watch([deep]), [deep]);
    assert.equal(watcher.refresh(), []);
    mkdirSync(deep, { recursive: true });
    await hinted(join(folder, "a"));
    assert.equal(watcher.refresh(), [deep]);
    writeFileSync(join(deep, "x"), "1");
    await hinted(join(deep, "x"));
  });
});

test("a folder that goes, comes back or is replaced is told of, since something may have been missed", async () => {
  await setUp(async (folder, watcher, hinted) => {
    const inner = join(folder, "inner");
    mkdirSync(inner);
    watcher.watch([folder, inner]);
    rmSync(inner, { recursive: true });
    await hinted(inner);
    assert.equal(watcher.refresh(), [inner]);
    mkdirSync(inner);
    await hinted(inner);
    assert.equal(watcher.refresh(), [inner]);
    mkdirSync(join(folder, "other"));
    renameSync(inner, join(folder, "away"));
    renameSync(join(folder, "other"), inner);
    await hinted(inner);
    assert.equal(watcher.refresh(), [inner]);
    writeFileSync(join(inner, "x"), "1");
    await hinted(join(inner, "x"));
  });
});

test("what is not wanted any more is not watched", async () => {
  await setUp(async (folder, watcher, hinted) => {
    for (const name of ["a", "b"]) mkdirSync(join(folder, name));
    watcher.watch([join(folder, "a"), join(folder, "b")]);
    assert.equal(watcher.watch([join(folder, "b")]), []);
    writeFileSync(join(folder, "a", "x"), "1");
    writeFileSync(join(folder, "b", "x"), "1");
    await hinted(join(folder, "b", "x"));
    assert.equal(watcher.watch([join(folder, "a"), join(folder, "b")]), [join(folder, "a")]);
  });
});

test.run();
