import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow } from "./command.ts";

test("--check is silent about what is up to date", () => {
  const cwd = project({ "a.tsx": workflow("a"), "a.yaml": manifest("a") });
  assert.equal(argotsx(["build", "--check"], { cwd }), { status: 0, stdout: "", stderr: "1 file up to date\n" });
});

test("--check shows the difference as a patch, fails and writes nothing", () => {
  const old = manifest("a").replace("- a\n", "- old\n");
  const cwd = project({ "a.tsx": workflow("a"), "a.yaml": old, "new.tsx": workflow("new") });
  const { status, stdout, stderr } = argotsx(["build", "--check"], { cwd });
  assert.is(status, 1);
  assert.match(stdout, "--- a/a.yaml\n+++ b/a.yaml\n@@ -10,4 +10,4 @@\n");
  assert.match(stdout, "-          - old\n+          - a\n");
  assert.match(stderr, /error\[output-differs\]: a\.yaml .*\n --> a\.tsx:1:1/);
  // All of its lines would say no more.
  assert.not.match(stdout, "new.yaml");
  assert.match(stderr, /error\[output-missing\]: new\.yaml does not exist\n/);
  assert.match(stderr, /2 of 2 files are out of date\n$/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), old);
  assert.not(existsSync(join(cwd, "new.yaml")));
});

test("what --check tells to run writes the same files", () => {
  const cwd = project({ "w/a.tsx": workflow("a") });
  const given = ["w", "--layout", "single", "-o", "all.yaml"];
  const { stderr } = argotsx(["build", "--check", ...given], { cwd });
  const [, line = ""] = /help: run argotsx (.*) to write it\n/.exec(stderr) ?? [];
  assert.is(line, "build -o all.yaml --layout single w");
  argotsx(line.split(" "), { cwd });
  assert.is(argotsx(["build", "--check", ...given], { cwd }).status, 0);
});

test("--check --format json says it in JSON alone", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const { status, stdout, stderr } = argotsx(["build", "--check", "--format", "json"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  const [found] = JSON.parse(stdout).diagnostics;
  assert.equal([found.id, found.file, found.line], ["output-missing", "a.tsx", 1]);
});

test.run();
