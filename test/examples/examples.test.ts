import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as argotsx from "@argotsx/authoring";
import { kindOf } from "@argotsx/authoring/tree";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { buildExamples } from "./build-examples.ts";
import { exampleFiles, exampleNames, examplesFolder, purposeOf, readExample } from "./examples-folder.ts";
import { expectFile } from "./expect-file.ts";
import { pythonJob, pythonJobLines } from "./python-job.ts";
import { stories } from "./stories.ts";

const { built, diagnostics } = await buildExamples();

test("every example compiles without a finding", () => {
  assert.equal(
    diagnostics.map(({ id, message, at }) => ({ id, message, at })),
    [],
  );
});

for (const { source, output, yaml } of built) {
  test(`${relative(examplesFolder, source)} makes the YAML beside it`, () => expectFile(output, yaml));
}

test("every example is built, and nothing else lies about", () => {
  assert.equal(
    built.map(({ source }) => relative(examplesFolder, source)).sort(),
    exampleNames.flatMap((name) => exampleFiles(name, ".tsx").map((file) => join(name, file))).sort(),
  );
  for (const name of exampleNames) {
    assert.ok(exampleFiles(name, ".tsx").includes("workflow.tsx"), `${name} has a workflow.tsx`);
    const made = exampleFiles(name, ".tsx").map((file) => file.replace(/tsx$/, "yaml"));
    assert.equal(exampleFiles(name, ".yaml"), made);
  }
  assert.ok(stories.every(({ example }) => exampleNames.includes(example)));
});

test("every component is shown in an example", () => {
  const sources = exampleNames.flatMap((name) => exampleFiles(name, ".tsx").map((file) => readExample(name, file)));
  const components = Object.values(argotsx).flatMap((value) => kindOf(value) ?? []);
  assert.is(components.length, 20);
  assert.equal(
    components.filter((component) => !sources.some((source) => new RegExp(`<${component}\\b`).test(source))),
    [],
  );
});

test("the table in the README says of each example what its first line says", () => {
  const rows = readExample(".", "README.md").match(/^\| \[.*$/gm) ?? [];
  assert.equal(
    rows.map((row) => row.replace(/ +/g, " ").trim()).sort(),
    exampleNames.map((name) => `| [${name}](${name}/workflow.tsx) | ${purposeOf(name)} |`).sort(),
  );
});

test("python-job makes the YAML that people write by hand, in fewer lines", () => {
  assert.equal(parse(readExample("python-job", "workflow.yaml")), pythonJob);
  const lines = readExample("python-job", "workflow.tsx").trimEnd().split("\n").length;
  assert.ok(lines < pythonJobLines, `${lines} lines of TSX, ${pythonJobLines} of YAML`);
});

test("argotsx build examples --check finds every file up to date", () => {
  const command = fileURLToPath(new URL("../../packages/argotsx/bin/argotsx.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, "build", "examples", "--check", "--no-cache"],
    {
      cwd: join(examplesFolder, ".."),
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  assert.is(status, 0, stderr);
  assert.is(stdout, "");
});

test.run();
