import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { argotsx, manifest, project, workflow, write } from "./command.ts";

const two = `import { Container, CronWorkflow, Manifest, WorkflowTemplate } from "argotsx";

export default (
  <>
    <WorkflowTemplate name="etl" namespace="team-a">
      <Container image="busybox" />
    </WorkflowTemplate>
    <Manifest apiVersion="v1" kind="ConfigMap" metadata={{ name: "settings" }} data={{ a: "1" }} />
  </>
);
`;

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");
const yaml = (cwd: string): readonly string[] =>
  readdirSync(cwd, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();

test("one file for each resource, named by kind and name, and cleaned when a name changes", () => {
  const cwd = project({ "a.tsx": workflow("a"), "w/b.tsx": workflow("b"), "two.tsx": two });
  const build = (...more: readonly string[]) =>
    argotsx(["build", "-o", "out", "--layout", "resource", ...more], { cwd });
  assert.equal([build().status, build().stderr], [0, "4 files up to date\n"]);
  assert.equal(yaml(cwd), [
    "out/configmap-settings.yaml",
    "out/team-a/workflowtemplate-etl.yaml",
    "out/workflow-a.yaml",
    "out/workflow-b.yaml",
  ]);
  assert.is(read(cwd, "out/workflow-a.yaml"), manifest("a"));
  write(cwd, { "a.tsx": workflow("renamed") });
  assert.match(build("--check").stderr, "error[output-stale]: out/workflow-a.yaml was written for a.tsx");
  assert.is(build("--clean").stderr, "wrote out/workflow-renamed.yaml; 3 unchanged; removed out/workflow-a.yaml\n");
  assert.not(existsSync(join(cwd, "out/workflow-a.yaml")));
  // Another layout leaves nothing of the one before.
  assert.match(
    argotsx(["build", "-o", "out", "--clean"], { cwd }).stderr,
    "wrote out/a.yaml, out/two.yaml, out/w/b.yaml; removed",
  );
  assert.equal(yaml(cwd), ["out/a.yaml", "out/two.yaml", "out/w/b.yaml"]);
});

test("resources of one name are refused with both places, and nothing is written", () => {
  const cwd = project({ "a.tsx": two, "b.tsx": two });
  const { status, stderr } = argotsx(["build", "-o", "out", "--layout=resource"], { cwd });
  assert.is(status, 1);
  assert.match(
    stderr,
    /error\[resource-conflict\]: two resources would both be written to out\/team-a\/workflowtemplate-etl\.yaml\n --> b\.tsx:5:23\n[\s\S]*note: the other is here\n --> a\.tsx:5:23\n/,
  );
  assert.match(stderr, /2 errors in 1 file; nothing was written\n$/);
  assert.not(existsSync(join(cwd, "out")));
});

test("a single file holds everything, and may be named", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b") });
  assert.is(argotsx(["build", "-o", "out", "--layout", "single"], { cwd }).stderr, "wrote out/manifests.yaml\n");
  const all = `${manifest("a")}---\n${manifest("b")}`;
  assert.is(read(cwd, "out/manifests.yaml"), all);
  assert.is(argotsx(["build", "-o", "all.yaml", "--layout", "single"], { cwd }).stderr, "wrote all.yaml\n");
  assert.is(read(cwd, "all.yaml"), all);
  assert.is(argotsx(["build", "-o", "all.yaml", "--layout", "single", "--check"], { cwd }).status, 0);
});

test("all files of a run are written, or none", () => {
  const cwd = project({ "a.tsx": workflow("a"), "b.tsx": workflow("b") });
  mkdirSync(join(cwd, "out/workflow-b.yaml"), { recursive: true });
  const { status, stderr } = argotsx(["build", "-o", "out", "--layout", "resource"], { cwd });
  assert.is(status, 1);
  assert.match(stderr, "error[unwritable-output]: out/workflow-b.yaml cannot be written: it is a folder");
  assert.equal(readdirSync(join(cwd, "out")), ["workflow-b.yaml"]);
});

test("a layout of its own files needs a folder", () => {
  const cwd = project({ "a.tsx": workflow("a") });
  const { status, stderr } = argotsx(["build", "--layout", "resource"], { cwd });
  assert.equal(
    [status, stderr],
    [2, "argotsx: --layout resource needs a folder: -o DIR, or outDir in argotsx.config.ts\n"],
  );
  write(cwd, { "argotsx.config.ts": 'export default { layout: "single" };' });
  assert.match(
    argotsx(["build"], { cwd }).stderr,
    /^error\[layout-without-folder\]: [^\n]*\n --> argotsx\.config\.ts:1:26\n/,
  );
  assert.is(argotsx(["build", "-o", "out"], { cwd }).status, 0);
  assert.equal(yaml(cwd), ["out/manifests.yaml"]);
  assert.is(argotsx(["build", "--layout", "resuorce"], { cwd }).status, 2);
});

test("a configuration says the layout, and lint does not check what it wrote again", () => {
  const cwd = project({
    "argotsx.config.ts": 'export default { outDir: "out", layout: "resource" };',
    "a.tsx": workflow("a"),
    "b.tsx": workflow("b"),
  });
  argotsx(["build"], { cwd });
  assert.equal(yaml(cwd), ["out/workflow-a.yaml", "out/workflow-b.yaml"]);
  assert.is(argotsx(["lint"], { cwd }).stdout, "checked 2 files\n");
  write(cwd, { "out/mine.yaml": manifest("mine") });
  assert.is(argotsx(["lint"], { cwd }).stdout, "checked 3 files\n");
});

test("a schema is named in each manifest of Argo, relative to the manifest or by its URL", () => {
  const config = (schema: string) => `export default { outDir: "out", schemaComment: ${schema} };`;
  const cwd = project({ "argotsx.config.ts": config("true"), "w/two.tsx": two, "a.tsx": workflow("a") });
  const first = (path: string) => read(cwd, path).split("\n")[0];
  argotsx(["build"], { cwd });
  assert.is(first("out/a.yaml"), "# yaml-language-server: $schema=../node_modules/argotsx/schemas/argo-4.1.json");
  assert.is(
    first("out/w/two.yaml"),
    "# yaml-language-server: $schema=../../node_modules/argotsx/schemas/argo-4.1.json",
  );
  assert.match(read(cwd, "out/w/two.yaml"), "---\napiVersion: v1\nkind: ConfigMap\n");
  assert.is(argotsx(["build", "--check"], { cwd }).status, 0);
  assert.is(argotsx(["build", "a.tsx", "--stdout"], { cwd }).stdout, manifest("a"));

  write(cwd, { "argotsx.config.ts": config('"https://example.com/argo.json"') });
  argotsx(["build"], { cwd });
  assert.is(read(cwd, "out/a.yaml"), `# yaml-language-server: $schema=https://example.com/argo.json\n${manifest("a")}`);
  write(cwd, { "argotsx.config.ts": config('"schemas/x.json"') });
  argotsx(["build", "--layout", "single"], { cwd });
  assert.is(read(cwd, "out/manifests.yaml").split("$schema=../schemas/x.json\n").length, 3);
  for (const bad of ['"a b"', '"a\\nb: c"', '""', "1"]) {
    write(cwd, { "argotsx.config.ts": config(bad) });
    assert.match(argotsx(["build"], { cwd }).stderr, "error[wrong-option]: 'schemaComment' takes", bad);
  }
});

test("the folder of the output may be that of the sources, in it, a link or not to be written into", () => {
  const cwd = project({ "w/a.tsx": workflow("a") });
  for (const folder of [".", "w", "w/out", "w/a"]) {
    for (const layout of ["source", "resource", "single"]) {
      const { status, stderr } = argotsx(["build", "w", "-o", folder, "--layout", layout, "--clean"], { cwd });
      assert.is(status, 0, `${folder} ${layout}: ${stderr}`);
    }
  }
  assert.is(read(cwd, "w/a.tsx"), workflow("a"));
  mkdirSync(join(cwd, "real"));
  symlinkSync(join(cwd, "real"), join(cwd, "link"), "junction");
  assert.is(
    argotsx(["build", "w", "-o", "link", "--layout", "resource"], { cwd }).stderr,
    "wrote link/workflow-a.yaml\n",
  );
  assert.ok(existsSync(join(cwd, "real/workflow-a.yaml")));
  write(cwd, { file: "" });
  assert.match(argotsx(["build", "w", "-o", "file"], { cwd }).stderr, "error[unwritable-output]");
  if (process.getuid?.() !== 0) {
    mkdirSync(join(cwd, "locked"));
    chmodSync(join(cwd, "locked"), 0o555);
    assert.match(argotsx(["build", "w", "-o", "locked"], { cwd }).stderr, "permission denied");
  }
});

test.run();
