import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, command, environment, manifest, project, workflow, write } from "./command.ts";

const withModules = (): string => {
  const cwd = project({ "a.tsx": workflow() });
  mkdirSync(join(cwd, "node_modules"));
  return cwd;
};
const cacheOf = (cwd: string) => join(cwd, "node_modules", ".cache", "argotsx");
const build = (cwd: string, ...more: string[]) => argotsx(["build", "a.tsx", "--stdout", ...more], { cwd });

/** Replaces esbuild by something that fails, so that only a cached module can be used. */
const withoutEsbuild = { ESBUILD_BINARY_PATH: process.execPath };

test("an unchanged file needs no esbuild", () => {
  const cwd = withModules();
  assert.is(build(cwd).stdout, manifest());
  const { status, stdout, stderr } = argotsx(["build", "a.tsx", "--stdout"], { cwd, env: withoutEsbuild });
  assert.equal([status, stdout, stderr], [0, manifest(), ""]);
});

test("a workflow without references carries no part of what makes them, so that no expressions are loaded for it", () => {
  const cwd = withModules();
  build(cwd);
  const [name = ""] = readdirSync(cacheOf(cwd));
  const module = readFileSync(join(cacheOf(cwd), name), "utf8");
  assert.match(module, "argotsx.element");
  assert.not.match(module, "argotsx.reference");
});

test("a changed file is compiled again", () => {
  const cwd = withModules();
  build(cwd);
  write(cwd, { "a.tsx": workflow("other") });
  assert.is(build(cwd).stdout, manifest("other"));
  assert.is(readdirSync(cacheOf(cwd)).length, 1);
});

const naming = workflow().replace('"hello-"', "{name}");
const relinked: Readonly<Record<string, string>> = {
  "the file itself": "a.tsx",
  "an imported file": "name.ts",
  "a folder on the way to an imported file": "of",
};

for (const [what, link] of Object.entries(relinked)) {
  test(`a file that is found by a link is compiled again when the link leads elsewhere: ${what}`, () => {
    const cwd = withModules();
    const lead = (version: string): void => {
      rmSync(join(cwd, link), { force: true });
      symlinkSync(join(cwd, version, link), join(cwd, link));
    };
    for (const version of ["one", "two"]) {
      const name = `export default "${version}-";`;
      write(cwd, {
        [`${version}/a.tsx`]: `import name from "./name"; ${naming}`,
        [`${version}/name.ts`]: name,
        [`${version}/of/name.ts`]: name,
      });
    }
    write(cwd, { "a.tsx": `import name from "${link === "of" ? "./of/name" : "./name"}"; ${naming}` });
    for (const version of ["one", "two", "one"]) {
      lead(version);
      assert.is(build(cwd).stdout, manifest().replace("hello-", `${version}-`));
    }
  });
}

test("--no-cache reads and writes none", () => {
  const cwd = withModules();
  assert.is(build(cwd, "--no-cache").stdout, manifest());
  assert.not(existsSync(cacheOf(cwd)));
});

test("a package without node_modules is cached where only the user can read", () => {
  const cwd = project({ "a.tsx": workflow() });
  const home = join(cwd, "home");
  argotsx(["build", "a.tsx", "--stdout"], { cwd, env: { XDG_CACHE_HOME: home } });
  // Beside it lies the compiled code of the command itself.
  assert.equal(readdirSync(join(home, "argotsx")).filter((name) => name.endsWith(".mjs")).length, 1);
  assert.is(statSync(join(home, "argotsx")).mode & 0o777, 0o700);
  assert.equal(readdirSync(cwd).sort(), ["a.tsx", "home", "package.json"]);
});

test("a cache that is broken, in the way or impossible never breaks a run", () => {
  const cwd = withModules();
  build(cwd);
  const [name = ""] = readdirSync(cacheOf(cwd));
  const file = join(cacheOf(cwd), name);
  const good = readFileSync(file);
  for (const damage of [Buffer.alloc(0), good.subarray(0, 100), Buffer.alloc(5000), Buffer.concat([good, good])]) {
    writeFileSync(file, damage);
    assert.is(build(cwd).stdout, manifest());
    assert.equal(readFileSync(file), good);
  }
  rmSync(file);
  mkdirSync(file);
  assert.is(build(cwd).stdout, manifest());
  rmSync(join(cwd, "node_modules"), { recursive: true });
  writeFileSync(join(cwd, "node_modules"), "a file");
  const { status, stdout } = argotsx(["build", "a.tsx", "--stdout"], {
    cwd,
    env: { XDG_CACHE_HOME: join(cwd, "node_modules"), HOME: "/nonexistent" },
  });
  assert.equal([status, stdout], [0, manifest()]);
});

test("the compiled code of the command is used, and does not matter when it is damaged", () => {
  const cwd = withModules();
  const home = join(cwd, "home");
  // For a folder, since what is printed for a file alone is kept as it is.
  const run = () => argotsx(["build", ".", "--stdout"], { cwd, env: { XDG_CACHE_HOME: home } });
  assert.is(run().stdout, manifest());
  const [name = ""] = readdirSync(join(home, "argotsx")).filter((one) => one.startsWith("code-"));
  const file = join(home, "argotsx", name);
  const good = readFileSync(file);
  assert.is(run().stdout, manifest());
  assert.equal(readFileSync(file), good);
  for (const damage of [Buffer.alloc(0), good.subarray(0, 1000), Buffer.from(good).fill(0, 2000, 2010)]) {
    writeFileSync(file, damage);
    assert.equal(run(), { status: 0, stdout: manifest(), stderr: "" });
  }
});

test("runs at the same time do not disturb each other", async () => {
  const cwd = withModules();
  const runs = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, [command, "build"], { cwd, env: environment, stdio: "ignore" });
    return (await once(child, "close"))[0];
  });
  assert.equal(await Promise.all(runs), [0, 0, 0, 0]);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), manifest());
  assert.equal(readdirSync(cwd).sort(), [".argotsx-outputs", "a.tsx", "a.yaml", "node_modules", "package.json"]);
  assert.is(readdirSync(cacheOf(cwd)).length, 1);
});

test("nothing is left in the temporary folder", () => {
  const cwd = withModules();
  const temporary = join(cwd, "tmp");
  mkdirSync(temporary);
  for (const text of [workflow(), "throw 1;", workflow().replace("/>", "")]) {
    write(cwd, { "a.tsx": text });
    argotsx(["build", "a.tsx", "--stdout", "--no-cache"], { cwd, env: { TMPDIR: temporary } });
  }
  assert.equal(readdirSync(temporary), []);
});

test.run();
