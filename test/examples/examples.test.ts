import { spawnSync } from "node:child_process";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { comparisons } from "../../scripts/size/comparisons.ts";
import { buildExamples } from "./build-examples.ts";
import { exampleFiles, exampleNames, examplesFolder, purposeOf, readExample } from "./examples-folder.ts";
import { expectFile } from "./expect-file.ts";
import { linesOf, linesOfYaml } from "./lines.ts";
import { pythonJob, pythonJobLines } from "./python-job.ts";
import { namesIn, withRows } from "./readme-rows.ts";
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

test("the README names every example once, with what its first line says and its lines", () => {
  const readme = readExample(".", "README.md");
  assert.equal(namesIn(readme).toSorted(), exampleNames);
  const yaml = (name: string): readonly string[] =>
    built.filter(({ source }) => dirname(source) === join(examplesFolder, name)).map((example) => example.yaml);
  expectFile(
    join(examplesFolder, "README.md"),
    withRows(readme, (name) => ({ purpose: purposeOf(name), tsx: linesOf(name), yaml: linesOfYaml(yaml(name)) })),
  );
});

test("images have a tag, but for those of Argo's own stories", () => {
  const told = new Set([...stories, ...comparisons].map(({ example }) => example));
  for (const { source, yaml } of built) {
    const name = basename(dirname(source));
    const images = [...yaml.matchAll(/^ *(?:- )?image: "?(.*?)"?$/gm)].map(([, image = ""]) => image);
    const loose = images.filter((image) => !image.includes("{{") && !/[^/]:(?!latest)[\w.-]+$/.test(image));
    if (!told.has(name)) assert.equal(loose, [], name);
  }
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
