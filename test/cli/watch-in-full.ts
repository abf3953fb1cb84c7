/**
 * All that `build --watch` does, by real processes: `npm run test:watch`, apart from `npm test`, since it takes a minute and
 * some of it goes by how fast the system tells of changes.
 * @module
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifest, project, workflow, write } from "./command.ts";
import { type Watching, watching } from "./watching.ts";

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

/** A workflow that says when it is evaluated, and takes its name from another file. */
const told = (name: string, from = ""): string =>
  `${from}console.log("evaluated ${name}");\n${workflow(name)}`.replace(
    'import { Container, Workflow } from "argotsx";\n',
    "",
  );
const importing = 'import { Container, Workflow } from "argotsx";\n';

/**
 * Whether a build was said to have these reasons and this outcome. On a busy machine the system tells of a change when a
 * build has begun, which then may have read either content: such a file is built once more, and named once more.
 */
const tells = (said: string, reason: string, outcome: string): void => {
  const [, kind = "", path = ""] = /^(\w+) (.*)$/.exec(reason) ?? [];
  const lines = said.split("\n");
  const isNamed = lines.some((line) => line.includes(`${kind} `) && line.split(/[ ,;]+/).includes(path));
  assert.ok(isNamed && said.endsWith(outcome), `${JSON.stringify(said)} tells not of ${reason}, ${outcome}`);
};

const watched = (
  name: string,
  files: Readonly<Record<string, string>>,
  steps: (cwd: string, run: Watching) => Promise<void>,
  parameters: readonly string[] = [],
): void => {
  test(name, async () => {
    const cwd = project(files);
    mkdirSync(join(cwd, "node_modules"), { recursive: true });
    const run = await watching(cwd, parameters);
    try {
      await steps(cwd, run);
    } finally {
      assert.is(await run.end(), 0);
    }
  });
};

watched(
  "a change builds what it went into and nothing else",
  {
    "a.tsx": told("a", `${importing}import { tag } from "./lib/tag";\nconsole.log(tag);\n`),
    "b.tsx": told("b", importing),
    "lib/tag.ts": 'export const tag = "one";\n',
  },
  async (cwd, run) => {
    write(cwd, { "lib/tag.ts": 'export const tag = "two";\n' });
    const said = await run.until(/up to date\n/);
    tells(said, "changed lib/tag.ts", "two\nevaluated a\na.yaml is up to date\n");
    assert.not(said.includes("evaluated b"));
    write(cwd, { "b.tsx": told("b2", importing) });
    tells(await run.until(/wrote .*\n/), "changed b.tsx", "evaluated b2\nwrote b.yaml\n");
    assert.is(read(cwd, "b.yaml"), manifest("b2"));
  },
);

watched(
  "text, ?text, mapped paths, packages and their settings count as what a file was made from",
  {
    "tsconfig.json": '{ "extends": "./base.json" }',
    "base.json": '{ "compilerOptions": { "paths": { "@/*": ["./first/*"] } } }',
    "first/name.ts": 'export const name = "first";\n',
    "second/name.ts": 'export const name = "second";\n',
    "job.py": "one",
    "data.csv": "one",
    "node_modules/dep/package.json": '{ "name": "dep", "main": "index.js" }',
    "node_modules/dep/index.js": 'export const dep = "one";\n',
    "a.tsx": `import { Script, Workflow } from "argotsx";
import py from "./job.py";
import csv from "./data.csv?text";
import { name } from "@/name";
import { dep } from "dep";
export default <Workflow name="a"><Script image="x" command={["sh"]} source={[py, csv, name, dep].join(" ")} /></Workflow>;
`,
  },
  async (cwd, run) => {
    const source = () => /source: (.*)/.exec(read(cwd, "a.yaml"))?.[1];
    assert.is(source(), "one one first one");
    const steps: readonly (readonly [string, string, string])[] = [
      ["job.py", "two", "two one first one"],
      ["data.csv", "two", "two two first one"],
      ["node_modules/dep/index.js", 'export const dep = "two";\n', "two two first two"],
      ["base.json", '{ "compilerOptions": { "paths": { "@/*": ["./second/*"] } } }', "two two second two"],
    ];
    for (const [path, text, expected] of steps) {
      write(cwd, { [path]: text });
      tells(await run.until(/wrote .*\n/), `changed ${path}`, `wrote a.yaml\n`);
      assert.is(source(), expected);
    }
    // Found before the one that was used.
    write(cwd, { "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./first/*"] } } }' });
    await run.until(/wrote a\.yaml\n/);
    assert.is(source(), "two two first two");
    rmSync(join(cwd, "node_modules/dep"), { recursive: true });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, {
      "node_modules/dep/package.json": '{ "name": "dep", "main": "index.js" }',
      "node_modules/dep/index.js": 'export const dep = "three";\n',
    });
    await run.until(/wrote a\.yaml\n/);
    assert.is(source(), "two two first three");
  },
);

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
  "with --clean, what is gone is removed from the output",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    unlinkSync(join(cwd, "b.tsx"));
    tells(await run.until(/removed .*yaml\n/), "removed b.tsx", "removed out/b.yaml\n");
    assert.equal(readdirSync(join(cwd, "out")), [".argotsx-outputs", "a.yaml"]);
  },
  ["-o", "out", "--clean"],
);

watched("however an editor saves", { "a.tsx": workflow("a") }, async (cwd, run) => {
  const file = join(cwd, "a.tsx");
  // A new file in the place of the old one.
  write(cwd, { ".a.tsx.swp": workflow("renamed") });
  renameSync(join(cwd, ".a.tsx.swp"), file);
  await run.until(/wrote a\.yaml\n/);
  assert.is(read(cwd, "a.yaml"), manifest("renamed"));
  // The old one put aside, a new one written.
  renameSync(file, `${file}~`);
  writeFileSync(file, workflow("aside"));
  await run.until(/wrote a\.yaml\n/);
  // Emptied, and written after a moment.
  writeFileSync(file, "");
  await sleep(30);
  writeFileSync(file, workflow("emptied"));
  await run.until(/wrote a\.yaml\n/);
  unlinkSync(file);
  writeFileSync(file, workflow("again"));
  assert.not.match(await run.until(/wrote a\.yaml\n/), "error");
  assert.is(read(cwd, "a.yaml"), manifest("again"));
  // Saved without a change, and touched.
  writeFileSync(file, workflow("again"));
  utimesSync(file, 1, 1);
  await sleep(300);
  assert.is(run.printed(), "");
});

watched(
  "a burst of changes ends with the last of them",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    for (let count = 0; count <= 60; count++) {
      write(cwd, { "a.tsx": workflow(`a${count}`), "b.tsx": workflow(`b${count}`) });
      await sleep(5);
    }
    while (read(cwd, "a.yaml") !== manifest("a60") || read(cwd, "b.yaml") !== manifest("b60")) {
      await run.until(/(?:wrote|up to date).*\n/);
    }
  },
);

watched(
  "a change while a build is running is not lost, also in a file that it has read already",
  {
    "a.tsx": `import { Container, Workflow } from "argotsx";
import { tag } from "./tag";
console.log("begun");
await new Promise((done) => setTimeout(done, 400));
export default <Workflow name={tag}><Container image="x" /></Workflow>;
`,
    "tag.ts": 'export const tag = "a0";\n',
  },
  async (cwd, run) => {
    write(cwd, { "tag.ts": 'export const tag = "a1";\n' });
    await run.until(/begun\n/);
    write(cwd, { "tag.ts": 'export const tag = "a2";\n' });
    while (!read(cwd, "a.yaml").includes("a2")) await run.until(/wrote a\.yaml\n/);
  },
);

watched(
  "an error is printed, others wait for it, and all are written when it is mended",
  { "a.tsx": workflow("a"), "b.tsx": workflow("b") },
  async (cwd, run) => {
    write(cwd, { "a.tsx": workflow("a").replace("/>", "") });
    assert.match(await run.until(/nothing was written\n/), "error[syntax-error]");
    write(cwd, { "b.tsx": workflow("b2") });
    assert.match(await run.until(/nothing was written\n/), "error[syntax-error]");
    assert.is(read(cwd, "b.yaml"), manifest("b"));
    write(cwd, { "a.tsx": workflow("a2") });
    await run.until(/wrote a\.yaml, b\.yaml\n/);
    assert.is(read(cwd, "b.yaml"), manifest("b2"));
    write(cwd, { "a.tsx": workflow("a3").replace("<Workflow", "<Workflow nonsense") });
    await run.until(/error\[unknown-field\][\s\S]*nothing was written\n/);
    write(cwd, { "a.tsx": `throw new Error("no");\n${workflow("a4")}` });
    await run.until(/error\[evaluation-failed\][\s\S]*nothing was written\n/);
    write(cwd, { "a.tsx": workflow("a5") });
    await run.until(/wrote a\.yaml\n/);
  },
);

watched(
  "an import that leads nowhere is mended by the file it names, wherever that is",
  {
    "w/a.tsx": `import { x } from "../lib/deep/x";\nconsole.log(x);\n${workflow("a")}`,
    "lib/deep/x.ts": "export const x = 1;\n",
  },
  async (cwd, run) => {
    rmSync(join(cwd, "lib"), { recursive: true });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, { "lib/deep/x.ts": "export const x = ;\n" });
    await run.until(/error\[syntax-error\][\s\S]*nothing was written\n/);
    write(cwd, { "lib/deep/x.ts": "export const x = 2;\n" });
    await run.until(/up to date\n/);
    write(cwd, { "w/a.tsx": `import "../other/y.sql";\n${workflow("a")}` });
    await run.until(/error\[unresolved-import\][\s\S]*nothing was written\n/);
    write(cwd, { "other/y.sql": "select 1" });
    await run.until(/up to date\n/);
  },
  ["w"],
);

test("a start with errors goes on like any other", async () => {
  const cwd = project({ "a.tsx": `import "./nowhere";\n${workflow("a")}` });
  const run = await watching(cwd);
  write(cwd, { "nowhere.ts": "" });
  await run.until(/wrote a\.yaml\n/);
  assert.is(await run.end(), 0);
});

watched(
  "a configuration that comes, changes, breaks, is mended and goes",
  { "a.tsx": workflow("a"), "names.ts": 'export const out = "two";\n' },
  async (cwd, run) => {
    write(cwd, { "argotsx.config.ts": 'export default { outDir: "one" };' });
    tells(await run.until(/wrote .*\n/), "added argotsx.config.ts", "wrote one/a.yaml\n");
    write(cwd, { "argotsx.config.ts": 'import { out } from "./names";\nexport default { outDir: out };' });
    await run.until(/wrote two\/a\.yaml\n/);
    write(cwd, { "names.ts": 'export const out = "three";\n' });
    tells(await run.until(/wrote .*\n/), "changed names.ts", "wrote three/a.yaml\n");
    write(cwd, { "argotsx.config.ts": "export default { outdir: 1 };" });
    await run.until(/error\[unknown-option\][\s\S]*nothing was written\n/);
    write(cwd, { "argotsx.config.ts": "export default {" });
    await run.until(/error\[syntax-error\][\s\S]*nothing was written\n/);
    write(cwd, { "argotsx.config.ts": 'export default { outDir: "four" };' });
    await run.until(/wrote four\/a\.yaml\n/);
    unlinkSync(join(cwd, "argotsx.config.ts"));
    await run.until(/removed argotsx\.config\.ts\na\.yaml is up to date/);
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

watched(
  "each build sees modules afresh, also those that Node has to load",
  {
    "a.tsx": `import { basename } from "node:path";\nimport { tag } from "./tag";\nconst seen = (globalThis as any).seen ?? 0;\n(globalThis as any).seen = seen + 1;\nconsole.log(basename("x/" + tag), seen, import.meta.url.length > 0);\n${workflow("a")}`,
    "tag.ts": 'export const tag = "t0";\n',
  },
  async (cwd, run) => {
    for (const tag of ["t1", "t2", "t3"]) {
      write(cwd, { "tag.ts": `export const tag = "${tag}";\n` });
      assert.match(await run.until(/up to date\n/), `${tag} 0 true\n`);
    }
  },
);

watched("code that never ends is given up for the next change", { "a.tsx": workflow("a") }, async (cwd, run) => {
  for (const hang of ["for (;;) {}", "setInterval(() => {}, 100);\nawait new Promise(() => {});"]) {
    write(cwd, { "a.tsx": `console.log("begun");\n${hang}\n${workflow("a")}` });
    await run.until(/begun\n/);
    write(cwd, { "a.tsx": workflow("mended") });
    await run.until(/(?:wrote a\.yaml|up to date)\n/);
  }
  write(cwd, { "a.tsx": `await new Promise(() => {});\n${workflow("a")}` });
  await run.until(/error\[never-settles\][\s\S]*nothing was written\n/);
  write(cwd, { "a.tsx": `process.abort();\n${workflow("a")}` });
  await run.until(/broke off/);
  write(cwd, { "a.tsx": `process.exit(0);\n${workflow("a")}` });
  await run.until(/error\[process-exit\][\s\S]*nothing was written\n/);
  write(cwd, { "a.tsx": workflow("a4") });
  await run.until(/wrote a\.yaml\n/);
});

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

watched("files behind links", { "real/a.tsx": workflow("a"), "other/.keep": "" }, async (cwd, run) => {
  symlinkSync(join(cwd, "real"), join(cwd, "other", "linked"), "junction");
  symlinkSync(join(cwd, "real", "a.tsx"), join(cwd, "link.tsx"));
  await run.until(/wrote link\.yaml\n/);
  write(cwd, { "real/a.tsx": workflow("a2") });
  await run.until(/wrote link\.yaml, real\/a\.yaml\n/);
});

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
