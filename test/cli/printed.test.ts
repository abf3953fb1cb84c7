import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodePrinted, encodePrinted } from "../../packages/build/src/printed/printed.ts";
import { argotsx, command, environment, manifest, project, type Run, workflow, write } from "./command.ts";

/** A project with a cache of its own for what its runs print. */
const makeProject = (files: Readonly<Record<string, string>> = {}) => {
  const cwd = project({ "a.tsx": workflow(), ...files });
  mkdirSync(join(cwd, "node_modules"));
  const env = { XDG_CACHE_HOME: join(cwd, "home") };
  const run = (...more: string[]): Run => argotsx(["build", "a.tsx", "--stdout", ...more], { cwd, env });
  const kept = (): string[] => {
    const folder = join(cwd, "home", "argotsx");
    return readdirSync(folder)
      .filter((name) => name.startsWith("printed-"))
      .map((name) => join(folder, name));
  };
  /** Replaces what was kept, which shows whether it is used. */
  const mark = (): void => {
    for (const file of kept()) {
      const found = decodePrinted(readFileSync(file));
      assert.ok(found);
      writeFileSync(file, encodePrinted(found.printed, Buffer.from("kept\n")));
    }
  };
  return { cwd, env, run, kept, mark };
};
const printed = (stdout: string): Run => ({ status: 0, stdout, stderr: "" });

test("what a run printed is kept, and printed by the next one that is asked for the same", () => {
  const { run, kept, mark } = makeProject();
  assert.equal(run(), printed(manifest()));
  assert.is(kept().length, 1);
  assert.equal(run(), printed(manifest()));
  mark();
  assert.equal(run(), printed("kept\n"));
  assert.equal(run("--target", "4.0"), printed(manifest()), "another command");
  assert.equal(run("--no-cache"), printed(manifest()));
});

const withImport = `import name from "./name"; import text from "./text.sh";\n${workflow()
  .replace('"hello-"', "{name}")
  .replace('"hello"]', "text]")}`;

const changes: Readonly<Record<string, (cwd: string) => void>> = {
  "the file": (cwd) => write(cwd, { "a.tsx": `${withImport}\n` }),
  "an imported file": (cwd) => write(cwd, { "name.ts": 'export default "other-";' }),
  "an imported text": (cwd) => write(cwd, { "text.sh": "echo other" }),
  "a file that is found earlier": (cwd) => write(cwd, { "name.tsx": 'export default "other-";' }),
  "package.json": (cwd) => write(cwd, { "package.json": '{ "private": true }' }),
  "a tsconfig.json": (cwd) => write(cwd, { "tsconfig.json": "{}" }),
  "a configuration": (cwd) => write(cwd, { "argotsx.config.ts": "export default {};" }),
  "the root of the project": (cwd) => mkdirSync(join(cwd, ".git")),
  "the cache is cleared": (cwd) => rmSync(join(cwd, "node_modules", ".cache"), { recursive: true }),
  "the folder is another one": (cwd) => {
    write(cwd, { "other/a.tsx": withImport, "other/name.ts": 'export default "other-";', "other/text.sh": "" });
    unlinkSync(join(cwd, "a.tsx"));
    symlinkSync(join(cwd, "other", "a.tsx"), join(cwd, "a.tsx"));
  },
};

for (const [name, change] of Object.entries(changes)) {
  test(`what was kept is not printed after a change: ${name}`, () => {
    const { cwd, run, mark } = makeProject({ "a.tsx": withImport, "name.ts": 'export default "n-";', "text.sh": "ls" });
    assert.is(run().status, 0);
    mark();
    assert.is(run().stdout, "kept\n");
    change(cwd);
    const { status, stdout, stderr } = run();
    assert.equal([status, stderr], [0, ""]);
    assert.match(stdout, "kind: Workflow");
    assert.equal(run().stdout, stdout);
  });
}

test("a workflow that sees something besides its files is evaluated in every run", () => {
  const { cwd, env, kept } = makeProject({
    "env.tsx": workflow().replace('"hello-"', '{process.env.STAGE + "-"}'),
    "read.tsx": `import { readFileSync } from "node:fs";\n${workflow().replace('"hello-"', '{readFileSync("stage", "utf8")}')}`,
    "say.tsx": `console.log("said");\n${workflow()}`,
    stage: "a-",
  });
  const run = (file: string, stage: string): Run => {
    write(cwd, { stage: `${stage}-` });
    return argotsx(["build", file, "--stdout"], { cwd, env: { ...env, STAGE: stage } });
  };
  for (const stage of ["a", "b", "b", "c"]) {
    assert.match(run("env.tsx", stage).stdout, `generateName: ${stage}-`);
    assert.match(run("read.tsx", stage).stdout, `generateName: ${stage}-`);
    assert.equal(run("say.tsx", stage), { ...printed(manifest()), stderr: "said\n" });
  }
  assert.equal(kept(), []);
});

test("what a run had to say is said every time", () => {
  const { run, kept } = makeProject({ "a.tsx": workflow().replace("image=", 'nme="x" image=') });
  const first = run();
  assert.is(first.status, 1);
  assert.match(first.stderr, "nme");
  assert.equal(run(), first);
  assert.equal(kept(), []);
});

test("with a configuration, a folder or checked types nothing is kept", () => {
  const configured = makeProject({ "argotsx.config.ts": "export default {};" });
  assert.equal(configured.run(), printed(manifest()));
  assert.equal(configured.kept(), []);
  const compilerOptions = { module: "preserve", lib: ["es2023"], skipLibCheck: true };
  const { run, kept } = makeProject({ "tsconfig.json": JSON.stringify({ compilerOptions }) });
  assert.is(run(".").status, 0);
  assert.equal(kept(), []);
  assert.equal(run("--check-types"), printed(manifest()));
  assert.equal(kept(), []);
});

test("what is kept may be damaged or in the way", () => {
  const { run, kept } = makeProject();
  run();
  const [file = ""] = kept();
  const good = readFileSync(file);
  for (const damage of [Buffer.alloc(0), good.subarray(0, 100), Buffer.from(good).fill(7, 200, 210)]) {
    writeFileSync(file, damage);
    assert.equal(run(), printed(manifest()));
    assert.equal(readFileSync(file), good);
  }
  rmSync(file);
  mkdirSync(file);
  assert.equal(run(), printed(manifest()));
});

test("what is kept is for the user alone to read", () => {
  const { run, kept } = makeProject();
  run();
  const [file = ""] = kept();
  assert.is(statSync(file).mode & 0o777, 0o600);
});

test("a full disk is told of as in a run that compiles", () => {
  let full: number;
  try {
    full = openSync("/dev/full", "w");
  } catch {
    return;
  }
  const { cwd, env, run } = makeProject();
  run();
  const parameters = [command, "build", "a.tsx", "--stdout"];
  const to = (more: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [...parameters, ...more], {
      cwd,
      env: { ...environment, ...env },
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    return { status, stderr };
  };
  assert.equal(to([]), { status: 2, stderr: "argotsx: standard output cannot be written: the disk is full\n" });
  assert.equal(to([]), to(["--no-cache"]));
});

test.run();
