/**
 * How it ends, what it leaves behind, and what it takes.
 * @module
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, project, workflow, write } from "../command.ts";
import { read } from "../watched.ts";
import { watching } from "../watching.ts";

const childrenOf = (pid: number): readonly string[] =>
  spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
    .stdout.split(/\s+/)
    .filter(Boolean);

test("Ctrl-C ends it with status 0 and leaves no process behind, also in the middle of a build", async () => {
  const cwd = project({ "a.tsx": workflow("a") });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const run = await watching(cwd);
    if (signal === "SIGTERM") {
      write(cwd, { "a.tsx": `console.log("begun");\nfor (;;) {}\n${workflow("a")}` });
      await run.until(/begun\n/);
    }
    const pids = childrenOf(run.pid);
    assert.ok(pids.length > 0);
    assert.is(await run.end(signal), 0);
    for (const pid of pids) assert.is(existsSync(`/proc/${pid}`), false, `${pid} of ${signal}`);
  }
});

test("what it has started ends with it, also when it is killed while code of the user runs for ever", async () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const run = await watching(cwd);
  write(cwd, { "a.tsx": `console.log("begun");\nfor (;;) {}\n${workflow("a")}` });
  await run.until(/begun\n/);
  const pids = childrenOf(run.pid);
  assert.ok(pids.length > 0);
  assert.is(await run.end("SIGKILL"), "SIGKILL");
  for (const pid of pids) while (existsSync(`/proc/${pid}`)) await sleep(50);
});

test("a reader that goes away ends it", async () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const run = await watching(cwd);
  run.leave();
  for (let edits = 0; run.status() === null && edits < 300; edits++) {
    write(cwd, { "a.tsx": `${workflow("a")}// ${edits}\n` });
    await sleep(100);
  }
  assert.is(run.status(), 0);
});

/** The memory of a process in MiB, as Linux tells it. */
const memoryOf = (pid: number): number => {
  const [, kilobytes = ""] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
};

/** WATCH_BUILDS=300 makes more. */
const builds = Number(process.env.WATCH_BUILDS ?? 100);
/** By then everything is loaded and compiled that ever will be. */
const settled = 40;
/** What may be gained after that, in MiB. The modules of 60 builds, each with half a MiB of text, would be far more. */
const bound = 16;

const onLinux = existsSync("/proc/self/status") ? test : test.skip;
onLinux("hundreds of builds each see the last change, and the memory of what watches stays", async () => {
  // A module of Node's makes it one that Node's own loader loads, which never forgets one.
  const source = (count: number): string =>
    `import { basename } from "node:path";\nexport const padding = "${"x".repeat(500_000)}";\nconsole.log(basename("x"));\n${workflow(`a${count}`)}`;
  const cwd = project({ "a.tsx": source(0) });
  const run = await watching(cwd);
  let before = 0;
  for (let count = 1; count <= builds; count++) {
    write(cwd, { "a.tsx": source(count) });
    while (read(cwd, "a.yaml") !== manifest(`a${count}`)) await run.until(/(?:wrote|up to date|written).*\n/);
    if (count === settled) before = memoryOf(run.pid);
  }
  const gained = memoryOf(run.pid) - before;
  assert.ok(gained < bound, `${gained.toFixed(1)} MiB more than the ${before.toFixed(1)} after ${settled} builds`);
  assert.is(await run.end(), 0);
});

test.run();
