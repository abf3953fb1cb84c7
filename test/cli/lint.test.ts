import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";

const misspelt = manifest().replace("image:", "imgae:");

test("workflows and manifests are checked and nothing is written", () => {
  const cwd = project({
    "a.tsx": workflow().replace("image", "imgae"),
    "b.yaml": misspelt,
    "c.json": '{ "apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow", "spec": { "x": 1 } }',
    "config.yaml": "apiVersion: v1\nkind: ConfigMap\nspec: anything\n",
    "tsconfig.json": "{ // with a comment\n}",
  });
  const { status, stdout, stderr } = argotsx(["lint"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  assert.match(stdout, /--> a\.tsx:5:16\n/);
  assert.match(stdout, /--> b\.yaml:10:9\n/);
  assert.match(stdout, /--> c\.json:1:\d+\n/);
  assert.match(stdout, /errors in 3 files; --fix mends 1; checked 4 files\n$/);
  assert.not(existsSync(join(cwd, "a.yaml")));
});

test("what a workflow file of the same run is written to is not checked twice", () => {
  const cwd = project({ "a.tsx": workflow(), "a.yaml": misspelt });
  assert.is(argotsx(["lint"], { cwd }).status, 0);
  assert.is(argotsx(["lint", "a.yaml"], { cwd }).status, 1);
});

test("- reads standard input", () => {
  const cwd = project({});
  const { status, stdout } = argotsx(["lint", "-"], { cwd, input: misspelt });
  assert.is(status, 1);
  assert.match(stdout, /--> <stdin>:10:9\n[\s\S]*imgae: busybox\n/);
  assert.is(argotsx(["lint", "-"], { cwd, input: manifest() }).status, 0);
  assert.is(argotsx(["lint", "-"], { cwd, input: "" }).status, 0);
  assert.match(
    argotsx(["lint", "-"], { cwd, input: Buffer.from([0xff, 0x00]) }).stdout,
    "standard input is not UTF-8 text",
  );
});

test("a folder with nothing to check is a warning that says what is looked for, and an error to Argo", () => {
  const cwd = project({ "empty/notes.md": "" });
  const { status, stdout } = argotsx(["lint", "empty"], { cwd });
  assert.is(status, 0);
  assert.match(stdout, "warning[no-workflows]: empty holds no workflow or manifest files");
  assert.match(stdout, "looked for are manifests, which end in .yaml, .yml or .json, and files that end in .tsx");
  assert.is(argotsx(["lint", "empty", "--max-warnings", "0"], { cwd }).status, 1);
  const argo = argotsx(["lint", "empty", "--profile", "argo"], { cwd });
  assert.is(argo.status, 1);
  assert.match(argo.stdout, "error[no-workflows]");
});

test("that settings leave out all files is said, since nothing is checked then", () => {
  const cwd = project({
    "team/a.yaml": manifest(),
    "argotsx.config.ts": 'export default { lint: { ignore: ["team"] } };',
  });
  const said = (...parameters: readonly string[]) => {
    const { status, stdout, stderr } = argotsx(["lint", ...parameters], { cwd });
    return [status, ...`${stdout}${stderr}`.split("\n").slice(0, 2)];
  };
  const ignored = " = help: lint.ignore of the configuration leaves out 1 file";
  assert.equal(said("team"), [0, "warning[no-workflows]: team holds no files to check", ignored]);
  assert.equal(said(), [0, "warning[no-workflows]: . holds no files to check", ignored]);
  assert.is(said("--max-warnings", "0")[0], 1);
  assert.is(said("--profile", "argo")[0], 1);

  write(cwd, { "argotsx.config.ts": "export default {};" });
  const external = " = help: 1 file is external, which others refer to and nobody checks";
  assert.equal(said(".", "--external", "team"), [0, "warning[no-workflows]: . holds no files to check", external]);
  rmSync(join(cwd, "team"), { recursive: true });
  assert.equal(said(".").slice(0, 2), [0, "warning[no-workflows]: . holds no manifest of Argo"]);
});

test("a path of lint.external that names nothing ends the run, as one of the command line does", () => {
  const cwd = project({
    "a.yaml": manifest(),
    "argotsx.config.ts": 'export default { lint: { external: ["gone"] } };',
  });
  const { status, stderr } = argotsx(["lint"], { cwd });
  const expected = "argotsx: there is no file or folder 'gone', which lint.external of argotsx.config.ts names\n";
  assert.equal([status, stderr], [2, expected]);
});

test("a template of another tool is a note, unless it is about Argo", () => {
  const helm = "{{- if .Values.on }}\na: {{ .Values.a }}\n{{- end }}\n";
  const cwd = project({ "templates/a.yaml": helm });
  const { status, stdout } = argotsx(["lint"], { cwd });
  assert.is(status, 0);
  assert.match(stdout, "note[unreadable-yaml]");
  const argo = project({ "templates/a.yaml": `apiVersion: argoproj.io/v1alpha1\n${helm}` });
  assert.is(argotsx(["lint"], { cwd: argo }).status, 1);
});

test("--format json is JSON alone, with the agreed fields", () => {
  const cwd = project({ "b.yaml": misspelt });
  const { status, stdout, stderr } = argotsx(["lint", "--format", "json"], { cwd });
  assert.equal([status, stderr], [1, ""]);
  const { version, diagnostics } = JSON.parse(stdout);
  const [found] = diagnostics.filter(({ id }: { id: string }) => id === "unknown-field");
  assert.is(version, 1);
  assert.equal(
    ["id", "severity", "file", "line", "column", "endLine", "endColumn", "path", "related"].map((key) => found[key]),
    ["unknown-field", "error", "b.yaml", 10, 9, 10, 14, ["spec", "templates", 0, "container", "imgae"], []],
  );
  assert.equal(JSON.parse(argotsx(["lint", "--format=json", "-"], { cwd, input: manifest() }).stdout), {
    version: 1,
    diagnostics: [],
  });
});

test("UTF-16 is read, binary and huge files are said to be what they are", () => {
  const utf16 = Buffer.from(`\uFEFF${misspelt}`, "utf16le");
  const cwd = project({
    "u.yaml": utf16,
    "b.yaml": Buffer.from([0x61, 0xff, 0x00]),
    "h.yaml": Buffer.alloc(65 * 2 ** 20, " "),
  });
  assert.match(argotsx(["lint", "u.yaml"], { cwd }).stdout, "u.yaml:10:9");
  assert.match(argotsx(["lint", "b.yaml"], { cwd }).stdout, "error[not-text]: b.yaml is not UTF-8 text");
  assert.match(argotsx(["lint", "h.yaml"], { cwd }).stdout, "h.yaml has 65 MiB");
});

test.run();
