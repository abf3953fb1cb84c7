import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";

const left = "1 file of earlier builds is left over: see --clean";

/** A project with two workflows, written below `out`, of which one is gone. */
const withStale = (): string => {
  const cwd = project({ "w/a.tsx": workflow("a"), "w/b.tsx": workflow("b") });
  argotsx(["build", "w", "-o", "out"], { cwd });
  rmSync(join(cwd, "w/b.tsx"));
  return cwd;
};
const yaml = (cwd: string): readonly string[] =>
  readdirSync(cwd, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"))
    .sort();

test("--check tells of YAML whose source is gone, a build mentions it, and --clean removes it", () => {
  const cwd = withStale();
  const checked = argotsx(["build", "w", "-o", "out", "--check"], { cwd });
  assert.equal([checked.status, checked.stdout], [1, ""]);
  assert.is(
    checked.stderr,
    `error[output-stale]: out/w/b.yaml was written for w/b.tsx, which does not make it any more
 --> out/w/b.yaml:1:1
  = help: remove it with argotsx build -o out --clean w

1 error in 1 file; 1 file up to date; ${left}
`,
  );
  assert.equal(argotsx(["build", "w", "-o", "out"], { cwd }), {
    status: 0,
    stdout: "",
    stderr: `1 file up to date; ${left}\n`,
  });
  assert.equal(argotsx(["build", "w", "-o", "out", "--clean"], { cwd }), {
    status: 0,
    stdout: "",
    stderr: "1 file up to date; removed out/w/b.yaml\n",
  });
  assert.equal(yaml(cwd), ["out/w/a.yaml"]);
  assert.is(argotsx(["build", "w", "-o", "out", "--check"], { cwd }).status, 0);
});

test("the same holds for YAML beside its sources, for a renamed source and for one that is no workflow any more", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b"), "c.tsx": workflow("c") });
  argotsx(["build"], { cwd });
  renameSync(join(cwd, "a.tsx"), join(cwd, "renamed.tsx"));
  write(cwd, { "b.tsx": 'import { Container } from "argotsx";\nexport const b = <Container image="x" />;\n' });
  assert.match(
    argotsx(["build", "--clean"], { cwd }).stderr,
    "wrote renamed.yaml; 1 unchanged; removed a.yaml, b.yaml",
  );
  assert.equal(yaml(cwd), ["c.yaml", "renamed.yaml"]);
});

test("clean of a configuration leaves what was written for a source that lost its default export, and it is told", () => {
  const cwd = project({
    "argotsx.config.ts": 'export default { outDir: "out", layout: "resource", defaults: { clean: true } };\n',
    "w/a.tsx": workflow("a"),
    "w/b.tsx": workflow("b"),
  });
  const build = (...more: readonly string[]) => argotsx(["build", ...more], { cwd });
  build();
  const lost = `warning[lost-default-export]: this file made out/workflow-b.yaml and has no default export any more
 --> w/b.tsx:1:1`;
  const help =
    "help: export the resource again: export default …; or, if nothing is to be built of this file, remove what it made with argotsx build --clean";
  // The word alone, as in a comment, makes no default export.
  for (const comment of ["", "// the default\n"]) {
    write(cwd, { "w/b.tsx": workflow("b").replace("export default", "export const wf =") + comment });
    const built = build();
    assert.is(built.status, 0);
    assert.match(built.stderr, "warning[lost-default-export]: this file made out/workflow-b.yaml and has no default");
    assert.ok(built.stderr.startsWith(lost), built.stderr);
    assert.match(built.stderr, "warning[lost-default-export]: this file made");
    assert.ok(built.stderr.includes(help), built.stderr);
    assert.ok(built.stderr.endsWith(`1 warning; 1 file up to date; ${left}\n`), built.stderr);
    assert.ok(argotsx(["lint"], { cwd }).stdout.startsWith(lost));
    const checked = build("--check");
    assert.is(checked.status, 1);
    assert.match(
      checked.stderr,
      "give w/b.tsx its default export again, or remove the file with argotsx build --clean",
    );
  }
  assert.equal(yaml(cwd), ["out/workflow-a.yaml", "out/workflow-b.yaml"]);
  assert.equal(build("--clean"), { status: 0, stdout: "", stderr: "1 file up to date; removed out/workflow-b.yaml\n" });
  // A file of components from then on.
  assert.is(build().stderr, "1 file up to date\n");
  assert.is(argotsx(["lint"], { cwd }).status, 0);
  // A source that is gone is no edit that is half done.
  rmSync(join(cwd, "w/a.tsx"));
  assert.match(build().stderr, "removed out/workflow-a.yaml");
});

test("what somebody else wrote, or changed since, is never removed", () => {
  const cwd = withStale();
  write(cwd, { "out/w/mine.yaml": manifest("mine"), "out/mine.yaml": "a: 1\n", "w/by-hand.yaml": manifest("hand") });
  write(cwd, { "out/w/b.yaml": `${manifest("b")}# mine now\n` });
  const { status, stderr } = argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  assert.is(status, 0);
  assert.match(stderr, /^warning\[output-edited\]: out\/w\/b\.yaml was written for w\/b\.tsx/);
  assert.equal(yaml(cwd), ["out/mine.yaml", "out/w/a.yaml", "out/w/b.yaml", "out/w/mine.yaml", "w/by-hand.yaml"]);
  // It was told once, and is the user's from then on.
  assert.is(argotsx(["build", "w", "-o", "out", "--clean"], { cwd }).stderr, "1 file up to date\n");
});

test("a file that is put where a stale one was is told by its content", () => {
  const cwd = withStale();
  rmSync(join(cwd, "out/w/b.yaml"));
  symlinkSync(join(cwd, "w", "a.tsx"), join(cwd, "out/w/b.yaml"));
  argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  assert.ok(existsSync(join(cwd, "out/w/b.yaml")));
  assert.is(readFileSync(join(cwd, "w/a.tsx"), "utf8"), workflow("a"));
});

test("runs over different folders into one do not clean after each other", () => {
  const cwd = project({ "a/x.tsx": workflow("x"), "b/y.tsx": workflow("y"), "b/z.tsx": workflow("z") });
  const build = (...parameters: readonly string[]) =>
    argotsx(["build", ...parameters, "-o", "out", "--clean"], { cwd });
  build("a");
  build("b");
  assert.equal(yaml(cwd), ["out/a/x.yaml", "out/b/y.yaml", "out/b/z.yaml"]);
  rmSync(join(cwd, "b/y.tsx"));
  // Nothing is known of what lies in a folder that was not searched.
  build("a");
  build("b/z.tsx");
  assert.equal(yaml(cwd), ["out/a/x.yaml", "out/b/y.yaml", "out/b/z.yaml"]);
  build("b");
  assert.equal(yaml(cwd), ["out/a/x.yaml", "out/b/z.yaml"]);
});

test("the record comes with a checkout, and without it nothing is known to be stale", () => {
  const cwd = withStale();
  const clone = project({ "w/a.tsx": workflow("a"), "out/w/a.yaml": manifest("a"), "out/w/b.yaml": manifest("b") });
  assert.is(argotsx(["build", "w", "-o", "out", "--check"], { cwd: clone }).status, 0);
  write(clone, { "out/.argotsx-outputs": readFileSync(join(cwd, "out/.argotsx-outputs")) });
  assert.match(
    argotsx(["build", "w", "-o", "out", "--check"], { cwd: clone }).stderr,
    "error[output-stale]: out/w/b.yaml",
  );
});

test("the last source of a folder may go as well", () => {
  const cwd = project({ "w/a.tsx": workflow("a") });
  argotsx(["build", "w", "-o", "out"], { cwd });
  rmSync(join(cwd, "w/a.tsx"));
  const { status, stderr } = argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  assert.is(status, 0);
  assert.match(stderr, /1 warning; removed out\/w\/a\.yaml\n$/);
  assert.equal(yaml(cwd), []);
});

test("nothing is removed while there is an error", () => {
  const cwd = withStale();
  write(cwd, { "w/a.tsx": workflow("a").replace("/>", "") });
  assert.is(argotsx(["build", "w", "-o", "out", "--clean"], { cwd }).status, 1);
  assert.equal(yaml(cwd), ["out/w/a.yaml", "out/w/b.yaml"]);
  // Emptied, perhaps by an editor that is about to write it: it is there, and nobody said that it makes nothing.
  write(cwd, { "w/a.tsx": "" });
  argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  assert.equal(yaml(cwd), ["out/w/a.yaml"]);
});

test("a record from elsewhere leads nowhere", () => {
  const cwd = withStale();
  const record = join(cwd, "out/.argotsx-outputs");
  const text = readFileSync(record, "utf8");
  write(cwd, { "b.yaml": manifest("b"), "other/b.yaml": manifest("b") });
  symlinkSync(join(cwd, "other"), join(cwd, "out", "link"), "junction");
  write(cwd, { "out/.argotsx-outputs": text.replace("w/b.yaml", "../b.yaml") });
  argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  write(cwd, { "out/.argotsx-outputs": text.replace("w/b.yaml", "link/b.yaml") });
  argotsx(["build", "w", "-o", "out", "--clean"], { cwd });
  assert.equal(
    yaml(cwd).filter((name) => !name.startsWith("out/link")),
    ["b.yaml", "other/b.yaml", "out/w/a.yaml", "out/w/b.yaml"],
  );
});

test("a record that is a folder or cannot be written is a warning, and the YAML is written", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  mkdirSync(join(cwd, "out/.argotsx-outputs"), { recursive: true });
  const { status, stderr } = argotsx(["build", "-o", "out"], { cwd });
  assert.is(status, 0);
  assert.match(stderr, /^warning\[unwritable-record\]: out\/\.argotsx-outputs cannot be written: it is a folder/);
  assert.equal(yaml(cwd), ["out/a.yaml"]);
});

test("a configuration cleans by itself, unless nothing is written or the command line says no", () => {
  const cwd = project({
    "argotsx.config.ts": 'export default { include: ["w"], outDir: "out", defaults: { clean: true } };',
    "w/a.tsx": workflow("a"),
    "w/b.tsx": workflow("b"),
  });
  argotsx(["build"], { cwd });
  rmSync(join(cwd, "w/b.tsx"));
  assert.match(argotsx(["build", "--check"], { cwd }).stderr, "error[output-stale]");
  assert.is(argotsx(["build", "--stdout"], { cwd }).status, 0);
  assert.match(argotsx(["build", "--no-clean"], { cwd }).stderr, left);
  assert.match(argotsx(["build"], { cwd }).stderr, "removed out/w/b.yaml");
});

test("an output that another source of an earlier run went to is refused, while that is there", () => {
  const cwd = project({ "a/x.tsx": workflow("a"), "b/x.tsx": workflow("b") });
  const build = (name: string) => argotsx(["build", "x.tsx", "-o", "../out"], { cwd: join(cwd, name) });
  assert.is(build("a").status, 0);
  const { status, stderr } = build("b");
  assert.is(status, 1);
  assert.match(
    stderr,
    /^error\[output-conflict\]: this file and \.\.\/a\/x\.tsx would both be written to \.\.\/out\/x\.yaml/,
  );
  assert.is(readFileSync(join(cwd, "out/x.yaml"), "utf8"), manifest("a"));
  rmSync(join(cwd, "a/x.tsx"));
  assert.is(build("b").status, 0);
  assert.is(readFileSync(join(cwd, "out/x.yaml"), "utf8"), manifest("b"));
});

test("--clean with an option that writes nothing is wrong usage", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  for (const other of ["--check", "--stdout"]) {
    assert.is(argotsx(["build", "--clean", other], { cwd }).status, 2, other);
  }
});

test.run();
