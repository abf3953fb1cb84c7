import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { makeProject, runCommand } from "../docs/walk/project.ts";
import { argotsx, environment, project, write } from "./command.ts";

const emptyFolder = (): string => {
  const folder = project({});
  rmSync(join(folder, "package.json"));
  return folder;
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

const all = [
  ".github/workflows/argo-workflows.yaml",
  ".gitignore",
  ".vscode/settings.json",
  "argotsx.config.ts",
  "package.json",
  "tests.ts",
  "tsconfig.json",
  "workflows/page-speed.snap.yaml",
  "workflows/page-speed.test.tsx",
  "workflows/page-speed.tsx",
];

const packageIn = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

test("the project builds, lints, type-checks and tests as it stands", () => {
  // The version that its package.json asks for.
  const folder = makeProject("typescript");
  try {
    assert.is(argotsx(["init", "."], { cwd: folder }).status, 0);
    const { scripts } = packageIn(folder);
    assert.equal(Object.keys(scripts), ["build", "lint", "check", "test"]);
    for (const name of Object.keys(scripts)) {
      const { status, printed } = runCommand(folder, `npm run --silent ${name}`);
      assert.is(status, 0, printed);
      if (name === "lint") assert.is(printed, "checked 1 file\n");
      if (name === "test") assert.match(printed, /^# pass 5$/m);
    }
    const below = join(folder, "workflows/team/nightly");
    mkdirSync(below, { recursive: true });
    const failing = 'import { test } from "node:test";\ntest("fails", () => { throw new Error("not yet"); });\n';
    writeFileSync(join(below, "own.test.tsx"), failing);
    const tested = runCommand(folder, "npm run --silent test");
    assert.is(tested.status, 1, tested.printed);
    assert.match(tested.printed, /^# pass 5\n# fail 1$/m);
    rmSync(join(folder, "workflows/team"), { recursive: true });
    // That `check` reaches the file is what is tested here, which TypeScript 7 tells in a tenth of the time.
    rmSync(join(folder, "node_modules/.bin/tsc"));
    symlinkSync(
      fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url)),
      join(folder, "node_modules/.bin/tsc"),
    );
    writeFileSync(join(folder, "our-rule.test.tsx"), 'export const line: number = "2";\n');
    assert.match(runCommand(folder, "npm run --silent check").printed, "our-rule.test.tsx");
    rmSync(join(folder, "our-rule.test.tsx"));
    const committed = runCommand(folder, "argotsx build --check");
    assert.is(committed.status, 0, committed.printed);
    const [schema = ""] = Object.keys(
      JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"))["yaml.schemas"],
    );
    assert.ok(existsSync(join(folder, schema)), schema);
    assert.ok(existsSync(join(folder, "manifests/cronworkflow-page-speed.yaml")));
    const actions = argotsx(["lint", ".github"], { cwd: folder });
    assert.is(actions.status, 0, actions.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a folder that is not there is made, and the package is called after it", () => {
  const cwd = emptyFolder();
  const { status, stdout, stderr } = argotsx(["init", "data/My Pipelines"], { cwd });
  assert.equal({ status, stderr }, { status: 0, stderr: "" });
  assert.equal(filesIn(join(cwd, "data/My Pipelines")), all);
  assert.match(stdout, "wrote data/My Pipelines/package.json\n");
  assert.match(
    stdout,
    "\nNext:\n\n  cd data/My Pipelines\n  npm install\n  npm run lint\n  npm run build\n  npm run check\n  npm test\n",
  );
  const made = packageIn(join(cwd, "data/My Pipelines"));
  assert.is(made.name, "my-pipelines");
  assert.match(made.devDependencies.argotsx, /^\^\d/);
});

test("npm create argotsx does the same", () => {
  const cwd = emptyFolder();
  const starter = fileURLToPath(new URL("../../packages/create-argotsx/create.js", import.meta.url));
  execFileSync(process.execPath, [starter, "demo"], { cwd, env: environment });
  assert.equal(filesIn(join(cwd, "demo")), all);
  const { status } = spawnSync(process.execPath, [starter, "demo"], { cwd, env: environment });
  assert.is(status, 1);
});

test("a package is not called as one that it installs, and always has a name", () => {
  for (const [folder, name] of [
    ["argotsx", "argotsx-workflows"],
    ["工程", "workflows"],
  ] as const) {
    const cwd = emptyFolder();
    assert.is(argotsx(["init", folder], { cwd }).status, 0);
    assert.is(packageIn(join(cwd, folder)).name, name);
  }
});

test("whoever starts it with pnpm goes on with pnpm", () => {
  const cwd = emptyFolder();
  const { stdout } = argotsx(["init"], { cwd, env: { npm_config_user_agent: "pnpm/10.34.9 npm/? node/v20" } });
  assert.match(stdout, "Next:\n\n  pnpm install\n  pnpm run lint\n");
  const actions = readFileSync(join(cwd, ".github/workflows/argo-workflows.yaml"), "utf8");
  assert.match(actions, "pnpm install --frozen-lockfile");
  assert.not.match(actions, "npx");
});

test("what is there is named, and nothing is written", () => {
  const cwd = emptyFolder();
  write(cwd, { "package.json": "mine", ".github": "a file where a folder would be", "README.md": "not in the way" });
  symlinkSync("nowhere", join(cwd, "tsconfig.json"));
  const { status, stdout, stderr } = argotsx(["init"], { cwd });
  assert.equal({ status, stdout }, { status: 1, stdout: "" });
  for (const file of ["package.json", ".github", "tsconfig.json"]) {
    assert.match(stderr, `error[file-exists]: ${file} is there already\n`);
  }
  assert.match(stderr, "3 errors; nothing was written\n");
  assert.equal(filesIn(cwd), [".github", "README.md", "package.json", "tsconfig.json"]);
  assert.is(readFileSync(join(cwd, "package.json"), "utf8"), "mine");
});

test("a second run writes nothing", () => {
  const cwd = emptyFolder();
  assert.is(argotsx(["init"], { cwd }).status, 0);
  const again = argotsx(["init"], { cwd });
  assert.is(again.status, 1);
  assert.match(again.stderr, `${all.length} errors; nothing was written`);
});

test("a file, or two folders, are wrong usage", () => {
  const cwd = project({ "a/b": "" });
  assert.equal(argotsx(["init", "a/b"], { cwd }), { status: 2, stdout: "", stderr: "argotsx: a/b is not a folder\n" });
  assert.is(argotsx(["init", "a", "c"], { cwd }).status, 2);
  mkdirSync(join(cwd, "d"));
  assert.equal(filesIn(cwd), ["a/b", "package.json"]);
});

test("a folder that cannot be made is told", () => {
  const cwd = project({ "a/b": "" });
  const { status, stderr } = argotsx(["init", "a/b/c"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, /^error\[unwritable-output\]: a\/b\/c\/package\.json cannot be written: .*\n/);
});

test.run();
