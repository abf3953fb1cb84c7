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
  assert.match(stdout, "--- /dev/null\n+++ b/new.yaml\n");
  assert.match(stderr, /error\[output-differs\]: a\.yaml .*\n --> a\.tsx:1:1/);
  assert.match(stderr, /error\[output-missing\]: new\.yaml .*\n/);
  assert.match(stderr, /2 of 2 files are out of date\n$/);
  assert.is(readFileSync(join(cwd, "a.yaml"), "utf8"), old);
  assert.not(existsSync(join(cwd, "new.yaml")));
});

test("--check --format json says it in JSON alone", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const { status, stdout, stderr } = argotsx(["build", "--check", "--format", "json"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  const [found] = JSON.parse(stdout).diagnostics;
  assert.equal([found.id, found.file, found.line], ["output-missing", "a.tsx", 1]);
});

test.run();
