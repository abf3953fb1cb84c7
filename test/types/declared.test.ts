import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compilers, errorsIn, outputOf, statedErrors } from "./tsc/stated-errors.ts";

// Templates are published as declarations: those of accepted-typed.tsx must say to who installs them what the source says.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "argotsx-declared-")));

test.before(async () => {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(here("../../packages/argotsx"), join(folder, "node_modules", "argotsx"), "junction");
  mkdirSync(join(folder, "source"));
  const source = (name: string): string => join(folder, "source", name);
  copyFileSync(here("accepted-typed.tsx"), source("accepted-typed.tsx"));
  copyFileSync(here("refused/declared/tsconfig.json"), source("tsconfig.json"));
  for (const name of ["consumer.tsx", "tsconfig.json"])
    copyFileSync(here(`refused/declared/${name}`), join(folder, name));
  const emit = ["--declaration", "--emitDeclarationOnly", "--noEmit", "false", "--outDir", "../published"];
  assert.is(await outputOf(source("."), "typescript", emit), "");
  // They bring a copy of the package of their own, whose types must agree with those of the other.
  const copy = join(folder, "published", "node_modules", "argotsx");
  mkdirSync(copy, { recursive: true });
  for (const name of ["package.json", "dist/types"]) {
    cpSync(here(`../../packages/argotsx/${name}`), join(copy, name), { recursive: true });
  }
});

test.after(() => rmSync(folder, { recursive: true }));

test("declarations name nothing but the package", () => {
  const text = readFileSync(join(folder, "published", "accepted-typed.d.ts"), "utf8");
  const imported = [...text.matchAll(/\b(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);
  assert.equal([...new Set(imported)], ["argotsx"]);
  assert.not.match(text, /\bany\b/);
});

for (const compiler of compilers) {
  test(`${compiler} checks the calls of templates that are declared`, async () => {
    const stated = statedErrors(folder, compiler);
    assert.ok(stated.length > 0);
    assert.equal(errorsIn(await outputOf(folder, compiler)), stated);
  });
}

test.run();
