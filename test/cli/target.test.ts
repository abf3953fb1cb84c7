import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow } from "./command.ts";

const cron = `import { Container, CronWorkflow } from "argotsx";

export default (
  <CronWorkflow name="nightly" schedules={["@daily"]}>
    <Container image="busybox" pendingTimeout="5m" />
  </CronWorkflow>
);
`;

const dated = `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata:
  name: nightly
spec:
  schedule: "@daily"
  workflowSpec: { entrypoint: main, templates: [{ name: main, container: { image: busybox:1.37 } }] }
`;

test("what a version does not know keeps a workflow from being written for it", () => {
  const cwd = project({ "a.tsx": cron });
  const { status, stderr } = argotsx(["build", "--target", "3.5"], { cwd });
  assert.is(status, 1);
  assert.match(
    stderr,
    "error[newer-than-target]: 'schedules' of <CronWorkflow> exists since Argo 3.6; the target is 3.5",
  );
  assert.match(stderr, "which has no 'schedule': write the resource as <Manifest>, with 'schedule', which takes one");
  assert.match(stderr, "a.tsx:4:32");
  assert.match(
    stderr,
    "error[newer-than-target]: 'pendingTimeout' of <Container> exists since Argo 4.1; the target is 3.5",
  );
  assert.not(existsSync(join(cwd, "a.yaml")));

  assert.is(argotsx(["build", "--target", "4.0"], { cwd }).status, 1);
  assert.is(argotsx(["build"], { cwd }).status, 0);
});

test("what every version knows is the same for each", () => {
  const cwd = project({ "a.tsx": workflow() });
  for (const target of ["3.5", "3.6", "3.7", "4.0", "4.1"]) {
    assert.equal(argotsx(["build", "--target", target, "--stdout"], { cwd }), {
      status: 0,
      stdout: manifest(),
      stderr: "",
    });
  }
});

test("manifests are checked for a version too, each in the words of what it is", () => {
  const cwd = project({ "a.yaml": dated, "b.tsx": cron });
  const ids = (...parameters: readonly string[]) => {
    const { status, stdout } = argotsx(["lint", "--no-check-types", "--format", "json", ...parameters], { cwd });
    const { diagnostics }: { diagnostics: { id: string; message: string }[] } = JSON.parse(stdout);
    return [status, ...diagnostics.map(({ id, message }) => `${id}: ${message}`)];
  };
  assert.equal(ids(), [
    1,
    "removed-from-target: 'schedule' of CronWorkflowSpec was removed in Argo 4.0; the target is 4.1",
  ]);
  assert.equal(ids("--target", "3.7"), [
    1,
    "newer-than-target: 'pendingTimeout' of <Container> exists since Argo 4.1; the target is 3.7",
  ]);
  assert.equal(ids("a.yaml", "--target", "3.5"), [0]);
});

test("a version that there is not is wrong usage", () => {
  const cwd = project({ "a.tsx": workflow() });
  for (const command of ["build", "lint"]) {
    assert.equal(argotsx([command, "--target", "3.4"], { cwd }), {
      status: 2,
      stdout: "",
      stderr: "argotsx: --target takes 3.5, 3.6, 3.7, 4.0 or 4.1, not '3.4'\n",
    });
  }
});

/** Notes which files of ours are opened. */
const recorder = `const fs = require("node:fs");
const names = [];
for (const how of ["readFileSync", "openSync"]) {
  const open = fs[how];
  fs[how] = (path, ...rest) => {
    const name = /dist[\\\\/]cli[\\\\/]([a-z-]+)/.exec(String(path))?.[1];
    if (name !== undefined) names.push(name);
    return open(path, ...rest);
  };
}
process.on("exit", () => fs.writeFileSync(process.env.LOADED, names.join(" ")));
`;

test("what knows of other versions is only loaded for another version, and for what is wrong", () => {
  const cwd = project({ "a.tsx": workflow(), "b.yaml": manifest(), "c.yaml": dated, "record.cjs": recorder });
  const loaded = (...parameters: readonly string[]): readonly string[] => {
    const env = { NODE_OPTIONS: `--require ${join(cwd, "record.cjs")}`, LOADED: join(cwd, "loaded.txt") };
    argotsx(parameters, { cwd, env });
    const names = readFileSync(env.LOADED, "utf8").split(" ");
    return ["start", "main", "backend-", "lint-", "check-"].filter((name) => names.includes(name));
  };
  assert.equal(loaded("build", "a.tsx"), ["start", "main", "backend-"]);
  assert.equal(loaded("build", "a.tsx", "--target", "4.1"), ["start", "main", "backend-"]);
  assert.equal(loaded("lint", "b.yaml"), ["start", "main", "lint-"]);
  assert.equal(loaded("build", "a.tsx", "--target", "4.0"), ["start", "main", "backend-", "check-"]);
  assert.equal(loaded("lint", "c.yaml"), ["start", "main", "lint-", "check-"]);
});

test.run();
