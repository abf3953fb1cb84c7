import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { discoverIncluded } from "./discover-included.ts";

const workflow = 'import { Workflow } from "argotsx";\nexport default <Workflow />;';
const cwd = writeFiles(temporaryFolder(), {
  "apps/x/workflows/a.tsx": workflow,
  "apps/y/workflows/b.tsx": workflow,
  "apps/y/workflows/legacy/c.tsx": workflow,
  "apps/y/workflows/button.tsx": "export default () => <div />;",
  "apps/y/workflows/values.yaml": "a: 1",
  "apps/y/other.tsx": workflow,
  "node_modules/p/a.tsx": workflow,
  "notes.md": "",
});

const find = (include: readonly string[], manifests = false) => {
  const config = { path: join(cwd, "argotsx.config.ts"), config: { include }, inputs: [] };
  const {
    workflows,
    manifests: others,
    diagnostics,
    missing,
    unsuitable,
  } = discoverIncluded(config, { cwd, manifests });
  assert.equal([missing, unsuitable], [[], []]);
  return {
    names: [...workflows, ...others].map(({ path }) => relative(cwd, path).replaceAll("\\", "/")),
    named: workflows.filter(({ named }) => named).length,
    said: diagnostics.map(({ id, message, at }) => `${id}: ${message} (${at?.trail?.join(".")})`),
  };
};

test("patterns stand for the files and folders that they match, each once", () => {
  assert.equal(find(["apps/*/workflows"]).names, [
    "apps/x/workflows/a.tsx",
    "apps/y/workflows/b.tsx",
    "apps/y/workflows/legacy/c.tsx",
  ]);
  assert.equal(find(["apps/*/workflows", "apps/**/b.tsx"]).names.length, 3);
  assert.equal(find(["**"]).names.length, 4);
});

test("what ! names is left out, wherever it stands", () => {
  const expected = ["apps/x/workflows/a.tsx", "apps/y/workflows/b.tsx"];
  assert.equal(find(["!**/legacy", "apps/*/workflows"]).names, expected);
  assert.equal(find(["apps", "!apps/y/other.tsx", "!**/legacy/*.tsx"]).names, expected);
  assert.equal(find(["apps/y/other.tsx", "apps/x", "!apps/y/other.tsx"]).names, ["apps/x/workflows/a.tsx"]);
});

test("a path is one as on the command line, and manifests count where they are wanted", () => {
  assert.equal(find(["apps/y/other.tsx"]), { names: ["apps/y/other.tsx"], named: 1, said: [] });
  assert.equal(find(["apps/y/workflows/values.yaml", "apps/x"]).names, ["apps/x/workflows/a.tsx"]);
  assert.equal(find(["apps/y/workflows/values.yaml"], true).names, ["apps/y/workflows/values.yaml"]);
  assert.equal(find(["**/values.{yaml,json}"], true).names, ["apps/y/workflows/values.yaml"]);
});

test("what names nothing is told at its place, and a run without files once", () => {
  assert.equal(find(["apps/z", "notes.md", "apps/x"]).said, [
    "included-missing: there is no file or folder 'apps/z' (include.0)",
    "included-unsuitable: 'notes.md' is neither a workflow file nor a manifest (include.1)",
  ]);
  assert.equal(find(["nowhere/*.tsx", "apps/*/x"]).said, [
    "no-workflows: include of argotsx.config.ts holds no workflow files (include.0)",
  ]);
  assert.equal(find(["apps/y/other.tsx/*"]).names, []);
});

test("names that are parted as on Windows are told of where they find nothing", () => {
  const help = (include: readonly string[]) =>
    discoverIncluded(
      { path: join(cwd, "argotsx.config.ts"), config: { include }, inputs: [] },
      { cwd, manifests: false },
    ).diagnostics.map((one) => /^write '.*?'/.exec(one.help ?? "")?.[0]);
  assert.equal(help(["apps\\z", "apps/z"]), ["write 'apps/z'", undefined]);
  assert.equal(help(["nothing/*", "apps\\*\\z"]), ["write 'apps/*/z'"]);
});

test.run();
