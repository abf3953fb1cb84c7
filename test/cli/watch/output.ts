/**
 * What a build that goes on writes, leaves, and writes again.
 * @module
 */
import { readdirSync, rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, workflow, write } from "../command.ts";
import { read, tells, watched } from "../watched.ts";

watched(
  "with --clean, what is gone is removed from the output",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    unlinkSync(join(cwd, "b.tsx"));
    tells(await run.until(/removed .*yaml\n/), "removed b.tsx", "removed out/b.yaml\n");
    assert.equal(readdirSync(join(cwd, "out")), [".argotsx-outputs", "a.yaml"]);
  },
  ["-o", "out", "--clean"],
);

watched(
  "what is written does not set off a build, wherever it goes, nor what others write beside it",
  { "w/a.tsx": workflow("a"), "w/b.tsx": workflow("b") },
  async (cwd, run) => {
    await sleep(300);
    assert.is(run.printed(), "");
    write(cwd, { "w/a.tsx": workflow("a2") });
    await run.until(/wrote w\/a\.yaml\n/);
    write(cwd, { "w/notes.md": "x", "w/c.yaml": "c: 1\n" });
    await sleep(300);
    assert.is(run.printed(), "");
  },
  ["w", "-o", "."],
);

watched(
  "the other layouts write again what changes in them",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    write(cwd, { "a.tsx": workflow("a2") });
    await run.until(/wrote out\/manifests\.yaml\n/);
    assert.is(read(cwd, "out/manifests.yaml"), `${manifest("a2")}---\n${manifest("b")}`);
    for (let count = 0; count < 3; count++) {
      unlinkSync(join(cwd, "out/manifests.yaml"));
      await run.until(/wrote out\/manifests\.yaml\n/);
    }
    unlinkSync(join(cwd, "a.tsx"));
    await run.until(/wrote out\/manifests\.yaml\n/);
    assert.is(read(cwd, "out/manifests.yaml"), manifest("b"));
  },
  ["-o", "out", "--layout", "single"],
);

watched(
  "output that is deleted or changed is written again, but for what something else changes again and again",
  { "a.tsx": workflow("a"), "w/b.tsx": workflow("b") },
  async (cwd, run) => {
    unlinkSync(join(cwd, "out/a.yaml"));
    tells(await run.until(/wrote .*\n/), "removed out/a.yaml", "wrote out/a.yaml\n");
    assert.is(read(cwd, "out/a.yaml"), manifest("a"));
    rmSync(join(cwd, "out/w"), { recursive: true });
    await run.until(/wrote out\/w\/b\.yaml\n/);
    // While its source is broken, the output is what it was, or whatever somebody makes of it.
    write(cwd, { "a.tsx": `${workflow("a")}{{` });
    await run.until(/nothing was written\n/);
    write(cwd, { "out/a.yaml": "mine\n" });
    write(cwd, { "a.tsx": workflow("a") });
    await run.until(/wrote out\/a\.yaml\n/);
    for (let count = 1; count <= 3; count++) {
      write(cwd, { "out/a.yaml": `other ${count}\n` });
      tells(await run.until(/wrote .*\n/), "changed out/a.yaml", "wrote out/a.yaml\n");
    }
    write(cwd, { "out/a.yaml": "other\n" });
    await run.until(/something else changes out\/a\.yaml again and again; left as it is until a source changes\n/);
    assert.is(read(cwd, "out/a.yaml"), "other\n");
    write(cwd, { "a.tsx": workflow("a2") });
    await run.until(/wrote out\/a\.yaml\n/);
    assert.is(read(cwd, "out/a.yaml"), manifest("a2"));
  },
  ["-o", "out"],
);

watched(
  "what kept a build from writing is noticed when it is cleared away",
  { "a.tsx": workflow("a") },
  async (cwd, run) => {
    rmSync(join(cwd, "out"), { recursive: true });
    write(cwd, { out: "a file where a folder goes" });
    await run.until(/out\/a\.yaml cannot be written: a file is in the way[\s\S]*nothing was written\n/);
    unlinkSync(join(cwd, "out"));
    tells(await run.until(/wrote .*\n/), "removed out", "wrote out/a.yaml\n");
    write(cwd, { "out/b.yaml": "mine: 1\n", "b.tsx": workflow("b") });
    await run.until(/error\[output-foreign\][\s\S]*nothing was written\n/);
    unlinkSync(join(cwd, "out/b.yaml"));
    tells(await run.until(/wrote .*\n/), "removed out/b.yaml", "wrote out/b.yaml\n");
  },
  ["-o", "out"],
);

test.run();
