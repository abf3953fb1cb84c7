import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { discover } from "./discover.ts";

const workflow = 'import { Workflow } from "argotsx";\nexport default <Workflow />;';
const cwd = writeFiles(temporaryFolder(), {
  "b.tsx": workflow,
  "a/z.tsx": workflow,
  "a/button.tsx": 'import React from "react"; export default () => <div />;',
  "a/z.test.tsx": workflow,
  "a/values.yaml": "a: 1",
  "a/z.snap.yaml": "a: 1",
  "a/z.snap.yml": "a: 1",
  "a/data.json": "{}",
  "a/notes.md": "argotsx",
  ".hidden/x.tsx": workflow,
  "node_modules/p/x.tsx": workflow,
  "empty/readme.md": "",
});
symlinkSync("..", join(cwd, "a", "loop"));
symlinkSync("../b.tsx", join(cwd, "a", "link.tsx"));
symlinkSync("nowhere.tsx", join(cwd, "a", "dangling.tsx"));
symlinkSync("circle.tsx", join(cwd, "a", "circle.tsx"));
mkdirSync(join(cwd, "folder.tsx"));

const names = (files: readonly { readonly path: string }[]) => files.map(({ path }) => relative(cwd, path));

test("a folder stands for its workflow files at any depth, sorted", () => {
  const found = discover(["."], { cwd, manifests: false });
  assert.equal(names(found.workflows), ["a/link.tsx", "a/z.tsx", "b.tsx"]);
  assert.equal(found.manifests, []);
  assert.equal(found.diagnostics, []);
});

test("manifests are found when they are asked for", () => {
  assert.equal(names(discover(["a"], { cwd, manifests: true }).manifests), ["a/data.json", "a/values.yaml"]);
});

test("what tests compare with is not found, and taken when it is named", () => {
  const { manifests } = discover(["a", "a/z.snap.yaml"], { cwd, manifests: true });
  assert.equal(names(manifests), ["a/data.json", "a/values.yaml", "a/z.snap.yaml"]);
});

test("a named file counts whatever is in it, and once", () => {
  const { workflows } = discover(["a", "a/z.tsx", "./a/../a/button.tsx"], { cwd, manifests: false });
  assert.equal(names(workflows), ["a/button.tsx", "a/link.tsx", "a/z.tsx"]);
  assert.equal(
    workflows.map(({ named }) => named),
    [true, false, true],
  );
});

test("what does not exist or does not fit is told apart", () => {
  const found = discover(["nope", "a/dangling.tsx", "b.tsx/x.tsx", "a/notes.md"], { cwd, manifests: false });
  assert.equal(found.missing, ["nope", "a/dangling.tsx", "b.tsx/x.tsx"]);
  assert.equal(found.unsuitable, ["a/notes.md"]);
});

test("a folder without workflows is worth a warning, a folder given twice is not", () => {
  const ids = (paths: string[]) => discover(paths, { cwd, manifests: false }).diagnostics.map(({ id }) => id);
  assert.equal(ids(["empty"]), ["no-workflows"]);
  assert.equal(ids(["a", "a", "."]), []);
});

test.run();
