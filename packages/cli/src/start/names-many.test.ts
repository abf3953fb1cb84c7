import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { many } from "../lint/parts/part.ts";
import { namesMany } from "./names-many.ts";

const before = process.cwd();
const root = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-many-")));
process.on("exit", () => {
  process.chdir(before);
  rmSync(root, { recursive: true, force: true });
});

const folder = (name: string, count: number, ...others: readonly string[]): void => {
  mkdirSync(join(root, name), { recursive: true });
  const manifests = Array.from({ length: count }, (_, index) => `${index}.${["yaml", "yml", "json"][index % 3]}`);
  for (const file of [...manifests, ...others]) writeFileSync(join(root, name, file), "");
};

folder("many", many);
folder("few", many - 1);
folder("other", many - 1, "README.md");
folder("nested/deeper", many);
folder("mixed", many, "workflow.tsx");

const isMany = (within: string, ...parameters: readonly string[]): boolean => {
  process.chdir(join(root, within));
  return namesMany(parameters);
};

test("a folder with many manifests, two with half of them, and many that are named", () => {
  assert.ok(isMany("", "many"));
  assert.ok(isMany("", "few", "many/1.yml"));
  assert.ok(isMany("", ...Array.from({ length: many }, (_, index) => `${index}.yaml`)));
});

test("the current folder, where none is named", () => {
  assert.ok(isMany("many"));
  assert.ok(isMany("many", "--quiet"));
  assert.ok(isMany("many", "--format", "json"));
  assert.not(isMany("few"));
});

test("fewer manifests, other files, folders in folders, and workflow files besides", () => {
  for (const name of ["few", "other", "nested", "mixed", "gone"]) assert.not(isMany("", name), name);
  assert.not(isMany("", "many", "mixed/workflow.tsx"));
});

test("what others refer to, standard input and help", () => {
  assert.not(isMany("", "--external", "many", "few/0.yaml"));
  assert.not(isMany("many", "-"));
  assert.not(isMany("many", "--help"));
});

test("more files than a call takes arguments", () => {
  assert.ok(namesMany(Array.from({ length: 300_000 }, () => "a.yaml")));
});

test.run();
