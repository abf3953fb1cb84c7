import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";

const config = (options: string) => `export default { include: ["w"], ${options} };`;
const build = (cwd: string, ...parameters: readonly string[]) => argotsx(["build", ...parameters], { cwd });

/** All files and folders of a project but its sources and settings. */
const made = (cwd: string): readonly string[] =>
  readdirSync(cwd, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/\.tsx$|\.json$|\.config\.ts$|^w$|^w\/deep$/.test(name))
    .sort();

/** A project whose configuration says this, built. */
const built = (options: string): string => {
  const cwd = project({
    "argotsx.config.ts": config(options),
    "w/a.tsx": workflow("a"),
    "w/deep/b.tsx": workflow("b"),
  });
  assert.is(build(cwd).status, 0);
  return cwd;
};

const record = ".argotsx-outputs";

test("what was written where the configuration said before is found, told and removed with its folders", () => {
  const cwd = built('outDir: "old"');
  assert.equal(made(cwd), [record, "old", "old/w", "old/w/a.yaml", "old/w/deep", "old/w/deep/b.yaml"]);
  write(cwd, { "argotsx.config.ts": config('outDir: "new/place"') });
  const checked = build(cwd, "--check");
  assert.is(checked.status, 1);
  assert.match(checked.stderr, "error[output-stale]: old/w/deep/b.yaml was written for w/deep/b.tsx, which does not");
  assert.match(build(cwd).stderr, /; 2 files of earlier builds are left over: see --clean\n$/);
  assert.match(build(cwd, "--clean").stderr, "removed old/w/a.yaml, old/w/deep/b.yaml");
  assert.equal(made(cwd), [
    record,
    "new",
    "new/place",
    "new/place/w",
    "new/place/w/a.yaml",
    "new/place/w/deep",
    "new/place/w/deep/b.yaml",
  ]);
  assert.is(build(cwd, "--check").status, 0);
});

test("so it is with any other change of the configuration: of the layout, of a single file's name, to no folder at all", () => {
  const cwd = built('outDir: "../out"');
  for (const [options, expected] of [
    ['outDir: "out", layout: "resource"', ["out", "out/workflow-a.yaml", "out/workflow-b.yaml"]],
    ['outDir: "all.yaml", layout: "single"', ["all.yaml"]],
    ['outDir: "deploy/all.yaml", layout: "single"', ["deploy", "deploy/all.yaml"]],
    ["", ["w/a.yaml", "w/deep/b.yaml"]],
    ['outDir: "."', ["w/a.yaml", "w/deep/b.yaml"]],
    ['outDir: "out"', ["out", "out/w", "out/w/a.yaml", "out/w/deep", "out/w/deep/b.yaml"]],
  ] as const) {
    write(cwd, { "argotsx.config.ts": config(options) });
    const { status, stderr } = build(cwd, "--clean");
    assert.is(status, 0, stderr);
    assert.equal(
      made(cwd).filter((name) => name !== record && name !== "deploy"),
      expected.filter((name) => name !== "deploy"),
      options,
    );
  }
  rmSync(join(cwd, "../out"), { recursive: true });
});

test("what commands write with different -o is left alone by each other, and by the configuration", () => {
  const cwd = built('outDir: "out"');
  build(cwd, "-o", "dev");
  build(cwd, "-o", "prod", "--target", "3.6", "--clean");
  build(cwd, "-o", "dev.yaml", "--layout", "single", "--clean");
  const { stderr } = build(cwd, "-o", "prod.yaml", "--layout", "single", "--clean");
  assert.is(stderr, "wrote prod.yaml\n");
  assert.is(build(cwd, "--clean").stderr, "2 files up to date\n");
  const files = made(cwd);
  for (const name of ["out", "dev", "prod"]) assert.ok(files.includes(`${name}/w/deep/b.yaml`), name);
  assert.ok(files.includes("dev.yaml") && files.includes("prod.yaml"));
  // Of a source that is gone, all that is known is left over.
  rmSync(join(cwd, "w/deep"), { recursive: true });
  assert.is(
    build(cwd, "-o", "dev", "--clean").stderr.split("; ").at(-1),
    "removed dev/w/deep/b.yaml, out/w/deep/b.yaml\n",
  );
  assert.ok(!existsSync(join(cwd, "dev/w/deep")) && existsSync(join(cwd, "dev/w/a.yaml")));
});

test("a folder with anything else in it stays, and so does the one that files go to", () => {
  const cwd = built('outDir: "out"');
  write(cwd, { "out/w/notes.txt": "mine" });
  rmSync(join(cwd, "w"), { recursive: true });
  mkdirSync(join(cwd, "w"));
  build(cwd, "--clean");
  assert.equal(made(cwd), ["out", "out/w", "out/w/notes.txt"]);
  rmSync(join(cwd, "out/w"), { recursive: true });
  write(cwd, { "w/a.tsx": workflow("a") });
  build(cwd);
  rmSync(join(cwd, "w/a.tsx"));
  build(cwd, "--clean");
  assert.equal(made(cwd), ["out"]);
});

test("the folder that is named may be a link", () => {
  const cwd = project({
    "argotsx.config.ts": config('outDir: "link"'),
    "w/a.tsx": workflow("a"),
    "w/b.tsx": workflow("b"),
    "real/mine.yaml": manifest("mine"),
  });
  symlinkSync(join(cwd, "real"), join(cwd, "link"), "junction");
  build(cwd);
  rmSync(join(cwd, "w/b.tsx"));
  assert.match(build(cwd, "--clean").stderr, "removed link/w/b.yaml");
  assert.equal(
    made(join(cwd, "real")).filter((name) => name.endsWith(".yaml")),
    ["mine.yaml", "w/a.yaml"],
  );
});

test("a file that is no manifest and was never written by argotsx is not written over", () => {
  const cwd = project({
    "w/a.tsx": workflow("a"),
    "values.yaml": "replicas: 3\n",
    "w/a.yaml": "- a\n",
    "all.yaml": "",
  });
  const refused = /^error\[output-foreign\]: values\.yaml is there and holds no manifest.*\n --> w\/a\.tsx:1:1/;
  for (const also of [[], ["--check"], ["--clean"]]) {
    const { status, stderr } = build(cwd, "-o", "values.yaml", "--layout", "single", ...also);
    assert.is(status, 1);
    assert.match(stderr, refused);
  }
  assert.match(build(cwd).stderr, "error[output-foreign]: w/a.yaml");
  assert.is(readFileSync(join(cwd, "values.yaml"), "utf8"), "replicas: 3\n");
  assert.is(readFileSync(join(cwd, "w/a.yaml"), "utf8"), "- a\n");
  // Empty, or a manifest, or ours and edited.
  assert.is(build(cwd, "-o", "all.yaml", "--layout", "single").status, 0);
  write(cwd, { "all.yaml": "edited: 1\n", "w/a.yaml": `# Mine\n${manifest("other")}` });
  assert.is(build(cwd, "-o", "all.yaml", "--layout", "single").status, 0);
  assert.is(build(cwd).status, 0);
});

test("a file that cannot be read is not written over, be it the list", () => {
  // Root reads everything.
  if (process.getuid?.() === 0) return;
  const cwd = project({ "a.tsx": workflow("a"), "a.yaml": "mine: 1\n" });
  chmodSync(join(cwd, "a.yaml"), 0);
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[unwritable-output]: a.yaml cannot be written: what lies there cannot be read");
  const other = project({ "a.tsx": workflow("a") });
  build(other);
  chmodSync(join(other, ".argotsx-outputs"), 0);
  write(other, { "b.tsx": workflow("b") });
  assert.match(
    build(other).stderr,
    "warning[unwritable-record]: .argotsx-outputs cannot be written: it cannot be read",
  );
});

test("a file may have the longest name that there is, and a folder that is searched stays", () => {
  const name = "x".repeat(250);
  const cwd = project({ [`w/${name}.tsx`]: workflow("a"), "argotsx.config.ts": config('outDir: "."') });
  assert.is(build(cwd).stderr, `wrote w/${name}.yaml\n`);
  rmSync(join(cwd, `w/${name}.tsx`));
  assert.match(build(cwd, "--clean").stderr, `removed w/${name}.yaml`);
  assert.ok(existsSync(join(cwd, "w")));
});

test("a file of the record's name that is none stays as it is", () => {
  const cwd = project({ "a.tsx": workflow("a"), [record]: "my own list\n" });
  assert.match(build(cwd).stderr, `warning[unwritable-record]: ${record} cannot be written: it holds something else`);
  assert.is(readFileSync(join(cwd, record), "utf8"), "my own list\n");
});

test.run();
