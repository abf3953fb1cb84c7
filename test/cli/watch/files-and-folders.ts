/**
 * Files and folders that come, go, move, and lie behind links.
 * @module
 */
import { spawnSync } from "node:child_process";
import { renameSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, workflow, write } from "../command.ts";
import { read, tells, watched } from "../watched.ts";

watched(
  "files and folders that come, go and are renamed",
  { "a.tsx": workflow("a"), "w/b.tsx": workflow("b"), "button.tsx": "export const Button = 1;\n" },
  async (cwd, run) => {
    write(cwd, { "c.tsx": workflow("c") });
    tells(await run.until(/wrote .*\n/), "added c.tsx", "wrote c.yaml\n");
    write(cwd, { "deep/er/d.tsx": workflow("d") });
    assert.match(await run.until(/wrote deep\/er\/d\.yaml\n/), /added .*deep/);
    write(cwd, { "deep/er/d.tsx": workflow("d2") });
    tells(await run.until(/wrote .*\n/), "changed deep/er/d.tsx", "wrote deep/er/d.yaml\n");
    write(cwd, { "button.tsx": workflow("button") });
    tells(await run.until(/wrote .*\n/), "changed button.tsx", "wrote button.yaml\n");
    renameSync(join(cwd, "deep"), join(cwd, "moved"));
    await run.until(/wrote moved\/er\/d\.yaml|moved.*\n.*up to date.*\n/);
    write(cwd, { "moved/er/d.tsx": workflow("d3") });
    await run.until(/wrote moved\/er\/d\.yaml\n/);
    assert.is(read(cwd, "moved/er/d.yaml"), manifest("d3"));
    rmSync(join(cwd, "w"), { recursive: true });
    await run.until(/removed w.*\n.*\n/);
    unlinkSync(join(cwd, "c.tsx"));
    assert.match(await run.until(/removed c\.tsx\n.*\n/), "left over");
  },
);

watched(
  "a folder that vanishes is waited for, and so is a file that was named",
  { "w/a.tsx": workflow("a"), "x.tsx": workflow("x") },
  async (cwd, run) => {
    renameSync(join(cwd, "w"), join(cwd, "away"));
    await run.until(/there is no file or folder 'w'\n/);
    write(cwd, { "away/a.tsx": workflow("a2") });
    renameSync(join(cwd, "away"), join(cwd, "w"));
    await run.until(/wrote w\/a\.yaml/);
    rmSync(join(cwd, "w"), { recursive: true });
    await run.until(/there is no file or folder 'w'\n/);
    write(cwd, { "w/a.tsx": workflow("a3") });
    await run.until(/wrote w\/a\.yaml/);
    unlinkSync(join(cwd, "x.tsx"));
    await run.until(/there is no file or folder 'x\.tsx'\n/);
    write(cwd, { "x.tsx": workflow("x2") });
    await run.until(/wrote x\.yaml/);
  },
  ["w", "x.tsx"],
);

watched("files behind links", { "real/a.tsx": workflow("a"), "other/.keep": "" }, async (cwd, run) => {
  symlinkSync(join(cwd, "real"), join(cwd, "other", "linked"), "junction");
  symlinkSync(join(cwd, "real", "a.tsx"), join(cwd, "link.tsx"));
  await run.until(/wrote link\.yaml\n/);
  write(cwd, { "real/a.tsx": workflow("a2") });
  await run.until(/wrote link\.yaml, real\/a\.yaml\n/);
});

watched(
  "the current folder is waited for when it is gone, and built when another is in its place",
  { "a.tsx": workflow("a") },
  async (cwd, run) => {
    rmSync(cwd, { recursive: true });
    await run.until(/the current folder does not exist any more; it is waited for\n/);
    write(cwd, { "package.json": "{}", "a.tsx": workflow("a2") });
    await run.until(/wrote a\.yaml\n/);
    assert.is(read(cwd, "a.yaml"), manifest("a2"));
  },
);

watched(
  "a pipe in the place of a component is not read, and a folder may become a file",
  { "a.tsx": workflow("a"), "button.tsx": "export const Button = 1;\n", "w/b.tsx": workflow("b") },
  async (cwd, run) => {
    rmSync(join(cwd, "w"), { recursive: true });
    write(cwd, { w: "" });
    await run.until(/removed w[\s\S]*nothing to write\n/);
    unlinkSync(join(cwd, "button.tsx"));
    spawnSync("mkfifo", [join(cwd, "button.tsx")]);
    write(cwd, { "a.tsx": workflow("a2") });
    await run.until(/wrote a\.yaml/);
  },
);

test.run();
