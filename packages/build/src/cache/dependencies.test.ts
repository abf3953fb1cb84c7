import { mkdirSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Ancestors } from "../ancestors.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { dependenciesOf } from "./dependencies.ts";
import { Files } from "./files.ts";
import { isUnchanged } from "./is-unchanged.ts";

// What esbuild would say of a workflow that imports a file, a mapped file, a package through a link, and argotsx.
const project = () => {
  const folder = writeFiles(temporaryFolder(), {
    "package.json": "{}",
    "tsconfig.json": '{ "extends": "./base.json" }',
    "base.json": '{ "compilerOptions": { "paths": { "@/*": ["./first/*", "./second/*"] } } }',
    "src/w.tsx": "",
    "src/lib.ts": "",
    "second/mapped.ts": "",
    "store/dep@1/index.js": "",
    "store/dep@1/package.json": "{}",
    "store/dep@2/index.js": "",
    "dist/index.js": "",
  });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(folder, "store/dep@1"), join(folder, "node_modules/dep"));
  const path = (name: string) => join(folder, name);
  const inputs = [
    {
      path: path("src/w.tsx"),
      imports: [
        { specifier: "./lib", path: path("src/lib.ts") },
        { specifier: "@/mapped", path: path("second/mapped.ts") },
        { specifier: "dep", path: path("store/dep@1/index.js") },
        { specifier: "argotsx", path: path("dist/index.js") },
        { specifier: "node:fs" },
      ],
    },
    ...["src/lib.ts", "second/mapped.ts", "store/dep@1/index.js", "dist/index.js"].map((name) => ({
      path: path(name),
      imports: [],
    })),
  ];
  const source = { path: path("src/w.tsx"), named: true };
  const bundled = {
    entry: { source, root: folder, name: "src/w.tsx" },
    code: "",
    exports: [],
    isStandalone: true,
    inputs,
  };
  const isOurs = (file: string) => file.startsWith(path("dist"));
  const dependencies = dependenciesOf(bundled, new Files(), new Ancestors(), isOurs);
  return { folder, dependencies, isUnchanged: () => isUnchanged(dependencies, new Files()) };
};

const changes: Readonly<Record<string, (folder: string) => void>> = {
  "the entry": (folder) => writeFiles(folder, { "src/w.tsx": "changed" }),
  "an imported file": (folder) => writeFiles(folder, { "src/lib.ts": "changed" }),
  "an imported file goes": (folder) => unlinkSync(join(folder, "src/lib.ts")),
  "a file that shadows an import": (folder) => writeFiles(folder, { "src/lib.tsx": "" }),
  "a file of the name itself": (folder) => writeFiles(folder, { "src/lib": "" }),
  "an earlier mapped file": (folder) => writeFiles(folder, { "first/mapped.js": "" }),
  "tsconfig.json": (folder) => writeFiles(folder, { "tsconfig.json": "{}" }),
  "what tsconfig.json extends": (folder) => writeFiles(folder, { "base.json": "{}" }),
  "a nearer tsconfig.json": (folder) => writeFiles(folder, { "src/tsconfig.json": "{}" }),
  "a nearer package.json": (folder) => writeFiles(folder, { "src/package.json": "{}" }),
  "a nearer copy of a package": (folder) => writeFiles(folder, { "src/node_modules/dep/index.js": "" }),
  "package.json of a package": (folder) => writeFiles(folder, { "store/dep@1/package.json": '{"main":"x"}' }),
  "another version behind a link": (folder) => {
    unlinkSync(join(folder, "node_modules/dep"));
    symlinkSync(join(folder, "store/dep@2"), join(folder, "node_modules/dep"));
  },
  "a package goes": (folder) => rmSync(join(folder, "node_modules"), { recursive: true }),
};

for (const [name, change] of Object.entries(changes)) {
  test(`a bundle is made again after a change: ${name}`, () => {
    const { folder, isUnchanged } = project();
    assert.ok(isUnchanged(), "unchanged before");
    change(folder);
    assert.not(isUnchanged(), "changed after");
  });
}

test("what TypeScript had a part in is made again when it is another", () => {
  const { folder } = project();
  const path = (name: string) => join(folder, name);
  writeFiles(folder, {
    "tool/cli/main.js": "",
    "store/ts@1/package.json": '{ "version": "1" }',
    "store/ts@2/package.json": '{ "version": "2" }',
  });
  mkdirSync(path("tool/node_modules"));
  symlinkSync(path("store/ts@1"), path("tool/node_modules/typescript"));
  const source = { path: path("src/w.tsx"), named: true };
  const made = { entry: { source, root: folder, name: "src/w.tsx" }, inputs: [{ path: source.path, imports: [] }] };
  const depends = (from?: string) => dependenciesOf(made, new Files(), new Ancestors(), () => false, from);
  const without = depends();
  const edited = depends(path("tool/cli"));
  assert.ok(isUnchanged(edited, new Files()));
  unlinkSync(path("tool/node_modules/typescript"));
  symlinkSync(path("store/ts@2"), path("tool/node_modules/typescript"));
  assert.not(isUnchanged(edited, new Files()));
  assert.ok(isUnchanged(without, new Files()));
  const other = depends(path("tool/cli"));
  writeFiles(folder, { "store/ts@2/package.json": '{ "version": "3" }' });
  assert.not(isUnchanged(other, new Files()));
});

test("files that have nothing to do with it do not matter, nor do our own", () => {
  const { folder, isUnchanged } = project();
  writeFiles(folder, { "src/other.tsx": "", "readme.md": "", "dist/index.js": "changed", "src/lib.css": "" });
  assert.ok(isUnchanged());
});

test.run();
