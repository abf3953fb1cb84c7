import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";

const read = (...path: string[]) => readFileSync(join(...path), "utf8");

test("each workflow file is written beside itself, other files are left alone", () => {
  const cwd = project({
    "a.tsx": workflow("a"),
    "deep/b.tsx": workflow("b"),
    "button.tsx": 'import React from "react";\nexport default () => <div />;\n',
    "shared.tsx": 'import { Container } from "argotsx";\nexport const c = <Container image="x" />;\n',
  });
  const { status, stdout, stderr } = argotsx(["build"], { cwd });
  assert.equal([status, stdout, stderr], [0, "", "wrote a.yaml, deep/b.yaml\n"]);
  assert.is(read(cwd, "a.yaml"), manifest("a"));
  assert.is(read(cwd, "deep", "b.yaml"), manifest("b"));
  // The record of what was written lies in the folder of the package.
  assert.equal(readdirSync(cwd).sort(), [
    ".argotsx-outputs",
    "a.tsx",
    "a.yaml",
    "button.tsx",
    "deep",
    "package.json",
    "shared.tsx",
  ]);
});

test("a file that is right already is not touched", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b"), "a.yaml": manifest("a") });
  utimesSync(join(cwd, "a.yaml"), 1, 1);
  assert.is(argotsx(["build"], { cwd }).stderr, "wrote b.yaml; 1 unchanged\n");
  assert.is(statSync(join(cwd, "a.yaml")).mtimeMs, 1000);
  assert.is(argotsx(["build"], { cwd }).stderr, "2 files up to date\n");
});

test("-o keeps the way from the current folder and never leads out of the folder", () => {
  const cwd = project({ "w/in/a.tsx": workflow("a"), "b.tsx": workflow("b") });
  const { status } = argotsx(["build", "in", "../b.tsx", "-o", "out"], { cwd: join(cwd, "w") });
  assert.is(status, 0);
  assert.equal(readdirSync(join(cwd, "w", "out")).sort(), [".argotsx-outputs", "b.yaml", "in"]);
  assert.is(read(cwd, "w", "out", "in", "a.yaml"), manifest("a"));
  assert.not(existsSync(join(cwd, "w", "in", "a.yaml")));
});

test("no name in a workflow has a say in where it is written", () => {
  const cwd = project({ "a.tsx": workflow("../../evil") });
  argotsx(["build", "-o", "out"], { cwd });
  assert.equal(readdirSync(join(cwd, "out")), [".argotsx-outputs", "a.yaml"]);
});

test("--stdout prints what would be written, several files as several documents", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b") });
  const { status, stdout, stderr } = argotsx(["build", "--stdout"], { cwd });
  assert.equal([status, stderr], [0, ""]);
  assert.is(stdout, `${manifest("a")}---\n${manifest("b")}`);
  assert.not(existsSync(join(cwd, "a.yaml")));
});

test("the bytes are the same on every run and from every folder", () => {
  const cwd = project({ "a/w.tsx": workflow() });
  const once = argotsx(["build", "a/w.tsx", "--stdout"], { cwd }).stdout;
  assert.is(once, manifest());
  assert.is(argotsx(["build", "w.tsx", "--stdout"], { cwd: join(cwd, "a") }).stdout, once);
  assert.is(argotsx(["build", join(cwd, "a/w.tsx"), "--stdout", "--no-cache"], { cwd: "/" }).stdout, once);
});

test("if one file is wrong nothing is written, and every problem is shown", () => {
  const cwd = project({
    "good.tsx": workflow("good"),
    "good.yaml": "before\n",
    "misspelt.tsx": workflow().replace("image=", "imgae="),
    "broken.tsx": workflow().replace("/>", ""),
    "throws.tsx": workflow().replace("export default", "const x: any = null;\nx.y;\nexport default"),
  });
  const { status, stdout, stderr } = argotsx(["build"], { cwd });
  assert.equal([status, stdout], [1, ""]);
  assert.is(read(cwd, "good.yaml"), "before\n");
  assert.match(stderr, /^error\[syntax-error\]: .*\n --> broken\.tsx:6:/m);
  assert.match(stderr, /^error\[[\w-]+\]: .*imgae.*\n --> misspelt\.tsx:5:16\n[\s\S]*?\^{5}$/m);
  assert.match(stderr, /^error\[evaluation-failed\]: TypeError: .*\n --> throws\.tsx:4:3$/m);
  assert.match(stderr, /errors in 3 files; nothing was written\n$/);
});

test("an output that cannot be written leaves the others as they were", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b") });
  mkdirSync(join(cwd, "b.yaml"));
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "b.yaml cannot be written: it is a folder");
  assert.not(existsSync(join(cwd, "a.yaml")));
});

(existsSync("/proc") ? test : test.skip)("a folder that the system cannot make is said at once", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const { status, stderr } = argotsx(["build", "-o", "/proc/argotsx"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[unwritable-output]");
});

test("a link that leads to a device is refused, and the device left alone", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  symlinkSync("/dev/null", join(cwd, "a.yaml"));
  const { status, stderr } = argotsx(["build"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "a.yaml cannot be written: it is no ordinary file");
});

test("two sources for one output, or an output over an input, are refused", () => {
  const cwd = project({ "w/x.tsx": workflow(), "x.tsx": workflow() });
  const both = argotsx(["build", "x.tsx", "../x.tsx", "-o", "out"], { cwd: join(cwd, "w") });
  assert.equal([both.status, both.stderr.includes("error[output-conflict]")], [1, true]);
  write(cwd, { "y.tsx": `import text from "./y.yaml";\n${workflow()}console.log(text);`, "y.yaml": "a: 1\n" });
  const over = argotsx(["build", "y.tsx"], { cwd });
  assert.equal([over.status, over.stderr.includes("error[output-is-input]")], [1, true]);
  assert.is(read(cwd, "y.yaml"), "a: 1\n");
});

test("links to files count, loops of links do not hang", () => {
  const cwd = project({ "real/a.tsx": workflow("a") });
  symlinkSync("..", join(cwd, "real", "up"));
  symlinkSync(join("real", "a.tsx"), join(cwd, "link.tsx"));
  assert.is(argotsx(["build", "--stdout"], { cwd }).stdout, `${manifest("a")}---\n${manifest("a")}`);
});

test("files with hostile names are built like others", () => {
  const names = [
    "a b.tsx",
    "-x.tsx",
    "q?text.tsx",
    "h#a%20sh.tsx",
    "a=b.tsx",
    "größe 漢.tsx",
    "'\"$(x).tsx",
    "[id].tsx",
  ];
  const cwd = project(Object.fromEntries(names.map((name) => [name, workflow()])));
  for (const cache of [[], [], ["--no-cache"]]) {
    const { status, stdout, stderr } = argotsx(["build", ".", "--stdout", ...cache], { cwd });
    assert.equal([status, stderr], [0, ""]);
    assert.is(stdout.split("---\n").length, names.length);
  }
});

test.run();
