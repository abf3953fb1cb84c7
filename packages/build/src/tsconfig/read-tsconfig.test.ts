import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Ancestors } from "../ancestors.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { readTsconfig, redefinesJsx } from "./read-tsconfig.ts";

const folder = writeFiles(temporaryFolder(), {
  "tsconfig.json": '{ "extends": ["./base", "@scope/preset"], "compilerOptions": { "jsx": "react" } }',
  "base.json": '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] }, "jsxImportSource": "vue" } }',
  "node_modules/@scope/preset/tsconfig.json": '{ "compilerOptions": { "jsxImportSource": "react", "strict": true } }',
  "a/b/x.tsx": "",
  "loop/tsconfig.json": '{ "extends": "./tsconfig.json" }',
  "broken/tsconfig.json": "{ nonsense",
  "ours/tsconfig.json": '{ "compilerOptions": { "jsx": "React-JSX", "jsxImportSource": "argotsx" } }',
  "preserve/tsconfig.json": '{ "compilerOptions": { "jsx": "preserve" } }',
});
const read = (path: string) => {
  const found = readTsconfig(join(folder, path), new Ancestors());
  if (found === undefined) throw new Error(`no tsconfig.json above ${path}`);
  return found;
};

test("the nearest file above is merged with all that it extends, paths made absolute", () => {
  const { files, options } = read("a/b");
  assert.equal(
    files,
    ["tsconfig.json", "base.json", "node_modules/@scope/preset/tsconfig.json"].map((path) => join(folder, path)),
  );
  assert.equal(options, {
    paths: { "@/*": [join(folder, "src/*")] },
    jsxImportSource: "react",
    strict: true,
    jsx: "react",
  });
});

test("only what takes JSX away from us counts as another meaning", () => {
  assert.ok(redefinesJsx(read("a")));
  assert.not(redefinesJsx(read("ours")));
  assert.not(redefinesJsx(read("preserve")));
});

test("a file that extends itself or is no JSON counts as empty", () => {
  assert.equal(read("loop").options, {});
  assert.equal(read("broken").options, {});
});

test.run();
