import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Ancestors } from "../ancestors.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { projectSettings } from "./project-settings.ts";

const folder = writeFiles(temporaryFolder(), {
  "base/tsconfig.json": '{ "include": ["types"], "exclude": ["types/old"], "compilerOptions": { "composite": true } }',
  "inherits/tsconfig.json": '{ "extends": "../base/tsconfig.json", "files": ["env.d.ts", "main.ts"] }',
  "plain/tsconfig.json":
    '{ "compilerOptions": { "outDir": "dist", "typeRoots": ["\u0024{configDir}/types", "more"] } }',
  "plain/node_modules/argotsx/package.json": "{}",
  "react/tsconfig.json":
    '{ "compilerOptions": { "jsx": "react", "jsxFactory": "h", "paths": { "@/*": ["./src/*"] } } }',
});
const packageFolder = join(folder, "argotsx");

const settingsOf = (name: string) => {
  const project = join(folder, name);
  const options = { files: [join(project, "a.tsx")], folder: project, isForeign: false, packageFolder };
  return projectSettings({ ...options, tsconfig: join(project, "tsconfig.json") }, new Ancestors());
};

test("declarations that speak for the project come with the workflow files, from wherever they are listed", () => {
  const { files, include, exclude, compilerOptions } = settingsOf("inherits");
  assert.equal(files, [join(folder, "inherits/a.tsx"), join(folder, "inherits/env.d.ts")]);
  assert.equal(include, [`${join(folder, "base/types").replaceAll("\\", "/")}/**/*.d.ts`]);
  assert.equal(exclude, [join(folder, "base/types/old")]);
  // What composite implies is asked for, what it forbids is not.
  assert.equal([compilerOptions.composite, compilerOptions.declaration], [false, true]);
});

test("without a list everything below the tsconfig.json counts, but not what is written", () => {
  const { include, exclude, compilerOptions } = settingsOf("plain");
  assert.equal(include, [`${join(folder, "plain").replaceAll("\\", "/")}/**/*.d.ts`]);
  assert.equal(exclude, [join(folder, "plain/dist")]);
  assert.equal(compilerOptions.typeRoots, [join(folder, "plain/types"), join(folder, "plain/more")]);
  assert.equal([compilerOptions.outDir, compilerOptions.paths], [null, undefined]);
});

test("JSX means ours, and argotsx is found where it is not installed, beside the user's own paths", () => {
  const { compilerOptions } = settingsOf("react");
  assert.equal(
    [compilerOptions.jsx, compilerOptions.jsxImportSource, compilerOptions.jsxFactory],
    ["react-jsx", "argotsx", null],
  );
  const paths = Object(compilerOptions.paths);
  assert.equal(paths["@/*"], [join(folder, "react/src/*")]);
  assert.equal(paths.argotsx, [join(packageFolder, "dist/types/authoring/src/index.d.ts")]);
});

test("without a tsconfig.json the settings are those of argotsx", () => {
  const options = { files: [], folder, isForeign: true, packageFolder };
  const settings = projectSettings(options, new Ancestors());
  assert.is(settings.extends, join(packageFolder, "tsconfig.json"));
  assert.is(settings.compilerOptions.ignoreDeprecations, "6.0");
});

test.run();
