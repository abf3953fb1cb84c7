import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, projectWithTypeScript7, workflow, write } from "./command.ts";

const config = (options: string): string =>
  `import { defineConfig } from "argotsx/config";\n\nexport default defineConfig(${options});\n`;

const printed = (stdout: string) =>
  JSON.parse(stdout).diagnostics.map(
    ({ id, file, line, column }: Readonly<Record<string, unknown>>) => `${id} ${file}:${line}:${column}`,
  );

test("without paths, what the configuration includes is built, from whatever folder below it", () => {
  const cwd = project({
    "argotsx.config.ts": config('{ include: ["workflows/*", "!**/draft.tsx"], outDir: "manifests" }'),
    "workflows/a.tsx": workflow("a"),
    "workflows/deep/b.tsx": workflow("b"),
    "workflows/draft.tsx": workflow("draft"),
    "other.tsx": workflow("other"),
  });
  const { status, stderr } = argotsx(["build"], { cwd: join(cwd, "workflows", "deep") });
  assert.equal(
    [status, stderr],
    [0, "wrote ../../manifests/workflows/a.yaml, ../../manifests/workflows/deep/b.yaml\n"],
  );
  assert.is(readFileSync(join(cwd, "manifests/workflows/a.yaml"), "utf8"), manifest("a"));
  assert.is(readFileSync(join(cwd, "manifests/workflows/deep/b.yaml"), "utf8"), manifest("b"));
  assert.equal(argotsx(["build"], { cwd }).stderr, "2 files up to date\n");
  assert.match(argotsx(["lint"], { cwd }).stdout, "checked 2 files\n");
});

test("the command line wins over the configuration", () => {
  const cwd = projectWithTypeScript7({
    "argotsx.config.ts": config(
      '{ include: ["a.tsx"], outDir: "out", defaults: { checkTypes: true, format: "json" } }',
    ),
    "a.tsx": workflow("a"),
    "b.tsx": workflow("b").replace("\n\n", '\nexport const x: number = "";\n'),
  });
  assert.equal(printed(argotsx(["build", "b.tsx"], { cwd }).stdout), ["type-error b.tsx:2:14"]);
  const { status, stderr } = argotsx(["build", "b.tsx", "--no-check-types", "-o", "else", "--format=pretty"], { cwd });
  assert.equal([status, stderr], [0, "wrote else/b.yaml\n"]);
  assert.is(readFileSync(join(cwd, "else/b.yaml"), "utf8"), manifest("b"));
  assert.equal(argotsx(["build", "--stdout", "--no-check-types"], { cwd }), {
    status: 0,
    stdout: manifest("a"),
    stderr: "",
  });
});

test("the version of Argo is that of the configuration above a file, TSX or YAML, or of the command line", () => {
  const yaml = `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata:
  name: x
spec:
  schedules:
    - "@daily"
  workflowSpec:
    entrypoint: main
    templates:
      - name: main
        suspend: {}
`;
  const cwd = project({
    "old/argotsx.config.ts": config('{ target: "3.5" }'),
    "old/x.yaml": yaml,
    "new/x.yaml": yaml,
  });
  const said = (...more: readonly string[]) => printed(argotsx(["lint", "--format=json", ...more], { cwd }).stdout);
  assert.equal(said(), ["newer-than-target old/x.yaml:6:3"]);
  assert.equal(said("--target", "4.1"), []);
  assert.is(said("--target", "3.5").length, 2);
});

test("each file is governed by the nearest configuration above it", () => {
  const cwd = project({
    "argotsx.config.ts": config('{ outDir: "out" }'),
    "a.tsx": workflow("a"),
    "team/argotsx.config.mjs": "export default { outDir: '../team-out' };",
    "team/w/b.tsx": workflow("b"),
    "repo/.git": "",
    "repo/c.tsx": workflow("c"),
  });
  assert.is(argotsx(["build"], { cwd }).stderr, "wrote out/a.yaml, repo/c.yaml, team-out/w/b.yaml\n");
  for (const [path, name] of [
    ["out/a.yaml", "a"],
    ["team-out/w/b.yaml", "b"],
    ["repo/c.yaml", "c"],
  ] as const) {
    assert.is(readFileSync(join(cwd, path), "utf8"), manifest(name), path);
  }
});

test("what is wrong with a configuration is shown like every other problem, and nothing is built", () => {
  const cwd = project({
    "argotsx.config.ts": config('{\n  outdir: "x",\n  defaults: { checkTypes: "yes" },\n}'),
    "a.tsx": workflow("a"),
    "team/argotsx.config.js": "export default { include: [1] };",
    "team/b.tsx": workflow("b"),
  });
  const { status, stdout, stderr } = argotsx(["build"], { cwd });
  assert.equal([status, stdout], [1, ""]);
  assert.is(
    stderr,
    `error[unknown-option]: there is no option 'outdir'
 --> argotsx.config.ts:4:3
  |
3 | export default defineConfig({
4 |   outdir: "x",
  |   ^^^^^^
  |
  = help: did you mean 'outDir'?

error[wrong-option]: 'defaults.checkTypes' takes true or false, not 'yes'
 --> argotsx.config.ts:5:27
  |
4 |   outdir: "x",
5 |   defaults: { checkTypes: "yes" },
  |                           ^^^^^

2 errors in 1 file; nothing was written
`,
  );
  assert.equal(readdirSync(cwd).sort(), ["a.tsx", "argotsx.config.ts", "package.json", "team"]);
  write(cwd, { "argotsx.config.ts": config("{}") });
  assert.equal(printed(argotsx(["lint", "--format", "json"], { cwd }).stdout), [
    "wrong-option team/argotsx.config.js:1:28",
  ]);
});

// Each of them with the problem that is shown, in a file without anything else that is wrong.
const broken: Readonly<Record<string, readonly [string, string]>> = {
  "a syntax error": ["export default {\n  outDir: ,\n};\n", "syntax-error argotsx.config.ts:2:11"],
  "an import that leads nowhere": [
    'import "./nowhere";\nexport default {};\n',
    "unresolved-import argotsx.config.ts:1:8",
  ],
  "no default export": ["export const x = 1;\n", "config-without-export argotsx.config.ts:1:1"],
  nothing: ["", "config-without-export argotsx.config.ts:1:1"],
  "a function": [config("(() => ({})) as never"), "invalid-config argotsx.config.ts:3:16"],
  "what throws": [
    "const x: any = null;\nexport default { outDir: x.y };\n",
    "evaluation-failed argotsx.config.ts:2:28",
  ],
  "a getter that throws": [
    'export default {\n  get outDir() {\n    throw new Error("no");\n  },\n};\n',
    "evaluation-failed argotsx.config.ts:3:11",
  ],
  "a promise that fails": [
    "export default Promise.reject(new Error('no'));\n",
    "evaluation-failed argotsx.config.ts:1:31",
  ],
  "what never settles": ["await new Promise(() => {});\nexport default {};\n", "never-settles argotsx.config.ts:1:1"],
  "process.exit": ["process.exit(0);\nexport default {};\n", "process-exit argotsx.config.ts:1:9"],
  "a missing path": [config('{ include: ["nowhere"] }'), "included-missing argotsx.config.ts:3:41"],
  "a path of another kind": [
    config('{ include: ["package.json", "x.md"] }'),
    "included-unsuitable argotsx.config.ts:3:57",
  ],
  "a pattern without files": [config('{ include: ["x/*.tsx"] }'), "no-workflows argotsx.config.ts:3:41"],
};

for (const [what, [text, expected]] of Object.entries(broken)) {
  test(`a configuration with ${what} is told of and ends the run`, () => {
    const cwd = project({ "argotsx.config.ts": text, "a.tsx": workflow("a"), "x.md": "" });
    const { status, stdout } = argotsx(["build", "--format", "json"], { cwd });
    assert.equal([status, printed(stdout)], [expected.startsWith("no-workflows") ? 0 : 1, [expected]]);
    assert.not(existsSync(join(cwd, "a.yaml")));
  });
}

test("a configuration that only throws is told where and why", () => {
  const cwd = project({
    "argotsx.config.ts": '// Not in CI.\nthrow new Error("no environment");\n',
    "a.tsx": workflow("a"),
  });
  const { status, stdout } = argotsx(["build", "--format", "json"], { cwd });
  assert.equal([status, printed(stdout)], [1, ["evaluation-failed argotsx.config.ts:2:7"]]);
  assert.match(stdout, "no environment");
});

test("a configuration without a default export is told what to write", () => {
  const cwd = project({ "argotsx.config.ts": "export const outDir = 'out';\n", "a.tsx": workflow("a") });
  assert.match(
    argotsx(["build"], { cwd }).stderr,
    /^error\[config-without-export\]: [\s\S]*help: write export default/,
  );
});

test("a promise and top-level await are waited for", () => {
  const cwd = project({
    "argotsx.config.ts": "const outDir = await Promise.resolve('out');\nexport default Promise.resolve({ outDir });\n",
    "a.tsx": workflow("a"),
  });
  assert.is(argotsx(["build"], { cwd }).status, 0);
  assert.ok(existsSync(join(cwd, "out", "a.yaml")));
});

test("files that import each other in a circle, modules of Node and packages are bundled as in workflows", () => {
  const cwd = project({
    "argotsx.config.ts":
      'import { basename } from "node:path";\nimport { folder } from "./a";\nimport name from "named";\nexport const own = "x";\nexport default { outDir: basename("a/" + folder() + "-" + name) };\n',
    "a.ts": 'import { own } from "./argotsx.config";\nexport const folder = (): string => own + "-out";\n',
    "node_modules/named/package.json": '{ "name": "named", "main": "index.js" }',
    "node_modules/named/index.js": 'module.exports = "y";',
    "w.tsx": workflow("w"),
  });
  assert.is(argotsx(["build"], { cwd }).stderr, "wrote x-out-y/w.yaml\n");
  assert.ok(existsSync(join(cwd, "x-out-y", "w.yaml")));
});

test("an unchanged configuration needs no esbuild, and a changed one is read again", () => {
  const cwd = project({ "argotsx.config.ts": config('{ outDir: "one" }'), "a.tsx": workflow("a") });
  mkdirSync(join(cwd, "node_modules"));
  // What is edited while it is compiled is not kept, and a test is quicker than the clock of a file system.
  for (const name of ["argotsx.config.ts", "a.tsx", "package.json"]) utimesSync(join(cwd, name), 1, 1);
  argotsx(["build"], { cwd });
  const { stderr } = argotsx(["build"], { cwd, env: { ESBUILD_BINARY_PATH: process.execPath } });
  assert.is(stderr, "1 file up to date\n");
  write(cwd, { "argotsx.config.ts": config('{ outDir: "two" }') });
  assert.is(
    argotsx(["build"], { cwd }).stderr,
    "wrote two/a.yaml; 1 file of earlier builds is left over: see --clean\n",
  );
  assert.ok(existsSync(join(cwd, "two", "a.yaml")));
});

test("what a configuration prints goes to standard error", () => {
  const cwd = project({ "argotsx.config.ts": `console.log("here");\n${config("{}")}`, "a.tsx": workflow("a") });
  assert.equal(argotsx(["build", "--stdout"], { cwd }), { status: 0, stdout: manifest("a"), stderr: "here\n" });
});

test("whatever keeps a run from building, it ends with the same words", () => {
  const said = (text: string): string => {
    const cwd = project({ "a.tsx": `${workflow("a")}{{`, "argotsx.config.ts": config(text) });
    return argotsx(["build"], { cwd }).stderr.split("\n").at(-2) ?? "";
  };
  for (const text of ['{ include: ["nowhere"] }', "{ outdir: 1 }", '{ layout: "single" }', "{}"]) {
    assert.is(said(text), "1 error in 1 file; nothing was written", text);
  }
});

test("a configuration that is a folder, a link that leads nowhere or unreadable does not break the run", () => {
  const folder = project({ "argotsx.config.ts/x": "", "a.tsx": workflow("a") });
  const told =
    /^error\[unreadable-file\]: argotsx\.config\.ts cannot be read: it is a folder\n\n1 error; nothing was written\n$/;
  assert.match(argotsx(["build"], { cwd: folder }).stderr, told);
  const dangling = project({ "a.tsx": workflow("a") });
  symlinkSync("nowhere.ts", join(dangling, "argotsx.config.ts"));
  assert.is(argotsx(["build"], { cwd: dangling }).stderr, "wrote a.yaml\n");
  if (process.getuid?.() !== 0) {
    const unreadable = project({ "argotsx.config.ts": config("{}"), "a.tsx": workflow("a") });
    chmodSync(join(unreadable, "argotsx.config.ts"), 0);
    assert.match(argotsx(["build"], { cwd: unreadable }).stderr, "argotsx.config.ts cannot be read: permission denied");
  }
});

test.run();
