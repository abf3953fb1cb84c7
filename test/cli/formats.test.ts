import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow } from "./command.ts";

const misspelt = manifest("two").replace("image:", "imagePullPolcy: Always\n        image:");
const cwd = project({
  "a.yaml": manifest(),
  "b.yaml": misspelt,
  "c/d.tsx": workflow("three").replace("image=", 'imagePullPolcy="Always" image='),
});
const files = ["a.yaml", "b.yaml"];

test("json tells the page of a problem and whose it is", () => {
  const { status, stdout } = argotsx(["lint", "b.yaml", "--format", "json"], { cwd });
  const [found] = JSON.parse(stdout).diagnostics;
  assert.equal([status, found.id, found.documentation], [1, "unknown-field", "diagnostics.md#unknown-field"]);
  assert.is(found.origin, "argo");
});

test("junit lists files without problems", () => {
  const { status, stdout, stderr } = argotsx(["lint", ...files, "--format", "junit"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  assert.match(stdout, '<testcase name="no problems" classname="a.yaml" file="a.yaml"/>');
  assert.match(stdout, /<failure message="[^"]*has no field 'imagePullPolcy'" type="unknown-field">/);
  const clean = argotsx(["lint", "a.yaml", "--format", "junit"], { cwd });
  assert.is(clean.status, 0);
  assert.match(clean.stdout, 'tests="1" failures="0"');
});

test("github annotates files from the root of what was checked out", () => {
  const { status, stdout, stderr } = argotsx(["lint", "b.yaml", "--format", "github"], { cwd });
  assert.is(status, 1);
  assert.match(stdout, /^::error file=b\.yaml,line=10,col=9,endLine=10,endColumn=23,title=unknown-field::/);
  assert.match(stderr, "error in 1 file; --fix mends 1; checked 1 file\n");
  const below = argotsx(["lint", "d.tsx", "--format", "github"], {
    cwd: join(cwd, "c"),
    env: { GITHUB_WORKSPACE: cwd },
  });
  assert.match(below.stdout, "::error file=c/d.tsx,");
});

test("sarif goes to stdout for build as well, and stands at the line of TSX", () => {
  const { status, stdout, stderr } = argotsx(["build", "c/d.tsx", "--format", "sarif"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  const [{ results, tool }] = JSON.parse(stdout).runs;
  const { physicalLocation } = results[0].locations[0];
  assert.equal([physicalLocation.artifactLocation.uri, physicalLocation.region.startLine], ["c/d.tsx", 5]);
  assert.is(tool.driver.rules[results[0].ruleIndex].id, "unknown-field");
  const clean = argotsx(["lint", "a.yaml", "--format", "sarif"], { cwd });
  assert.equal([clean.status, JSON.parse(clean.stdout).runs[0].results], [0, []]);
});

test("a form for tools and what else wants stdout do not go together", () => {
  for (const format of ["json", "sarif", "github", "gitlab", "junit"]) {
    const { status, stderr } = argotsx(["build", "--stdout", "--format", format], { cwd });
    assert.is(status, 2);
    assert.match(stderr, `--stdout and --format ${format} both want standard output`);
  }
  const { status, stdout } = argotsx(["build", "--check", "--format", "sarif", "."], {
    cwd: project({ "a.tsx": workflow() }),
  });
  assert.equal([status, JSON.parse(stdout).runs[0].results[0].ruleId], [1, "output-missing"]);
});

const warned = project({ "a.yaml": `# argotsx-disable-file wrong-type\n${manifest()}`, "b.yaml": misspelt });

test("more warnings than are allowed fail a run, whether they are printed or not", () => {
  const lint = (...parameters: readonly string[]) => argotsx(["lint", "a.yaml", ...parameters], { cwd: warned });
  assert.is(lint("--max-warnings", "1").status, 0);
  const { status, stdout } = lint("--max-warnings", "0");
  assert.is(status, 1);
  assert.match(stdout, "\n\n1 warning, and --max-warnings allows 0; checked 1 file\n");
  const quiet = lint("--max-warnings=0", "--quiet");
  assert.equal([quiet.status, quiet.stdout], [1, "1 warning, and --max-warnings allows 0; checked 1 file\n"]);
  const json = lint("--max-warnings=0", "--format=json");
  assert.equal([json.status, json.stderr], [1, "argotsx: 1 warning, and --max-warnings allows 0\n"]);
  assert.equal(lint("--quiet"), { status: 0, stdout: "checked 1 file\n", stderr: "" });
});

test("problems of several files stand under their names", () => {
  const { stdout } = argotsx(["lint"], { cwd: warned });
  assert.match(stdout, /^a\.yaml: 1 warning\n\nwarning\[unused-suppression\]/);
  assert.match(stdout, "\n\nb.yaml: 1 error\n\nerror[unknown-field]");
  assert.not.match(argotsx(["lint", "b.yaml"], { cwd: warned }).stdout, "b.yaml: 1 error");
});

test("a configuration says the same, and the command line wins", () => {
  const config = 'export default { defaults: { format: "github", quiet: true, maxWarnings: 0 } };\n';
  writeFileSync(join(warned, "argotsx.config.mjs"), config);
  const { status, stdout, stderr } = argotsx(["lint", "a.yaml"], { cwd: warned });
  assert.equal([status, stdout, stderr], [1, "", "1 warning, and --max-warnings allows 0; checked 1 file\n"]);
  const parameters = ["lint", "a.yaml", "--no-quiet", "--max-warnings", "9"];
  const louder = argotsx(parameters, { cwd: warned });
  assert.is(louder.status, 0);
  assert.match(louder.stdout, "::warning file=a.yaml,line=1,");
});

test.run();
