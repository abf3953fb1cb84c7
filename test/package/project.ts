import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { postponed } from "../../packages/build/src/check-types/find-compiler.ts";
import { root } from "./pack.ts";

/** A workflow that uses what a package can get wrong: the runtime's types, the text imports', and both at run time. */
const workflow = `import { Script, Workflow } from "argotsx";
import hello from "./hello.py";

export default (
  <Workflow generateName="hello-">
    <Script image="python:3.12-slim" command={["python"]} source={hello} />
  </Workflow>
);
`;

/** What `argotsx build --stdout` makes of it. */
export const expected = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: hello-
spec:
  entrypoint: main
  templates:
    - name: main
      script:
        image: python:3.12-slim
        command:
          - python
        source: |
          print("hello")
`;

const config = `import { defineConfig } from "argotsx/config";

export default defineConfig({ include: ["workflow.tsx"], outDir: "manifests" });
`;

const settings = (compilerOptions: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    compilerOptions: {
      target: "es2023",
      lib: ["es2023"],
      strict: true,
      noEmit: true,
      jsxImportSource: "argotsx",
      ...compilerOptions,
    },
    files: ["workflow.tsx", "argotsx.config.ts"],
  });

const ours = (skipLibCheck: boolean, ...files: readonly string[]): string =>
  JSON.stringify({ extends: "argotsx/tsconfig.json", compilerOptions: { skipLibCheck }, files });

/** The settings files of users: the package's own, and what other projects have. None of them skips our declarations. */
export const configurations: Readonly<Record<string, string>> = {
  "tsconfig.json": ours(false, "workflow.tsx", "argotsx.config.ts"),
  "tsconfig.nodenext.json": settings({ module: "nodenext", jsx: "react-jsx", types: [] }),
  "tsconfig.node16.json": settings({ module: "node16", jsx: "react-jsxdev", exactOptionalPropertyTypes: true }),
  "tsconfig.bundler.json": settings({ module: "esnext", moduleResolution: "bundler", jsx: "react-jsx", types: [] }),
};

/** Writes a user's project into a folder: a workflow, the text that it imports, a configuration, settings. */
export const writeProject = (folder: string): void => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "workflow.tsx"), workflow);
  writeFileSync(join(folder, "hello.py"), 'print("hello")\n');
  writeFileSync(join(folder, "argotsx.config.ts"), config);
  writeFileSync(join(folder, "wrong.tsx"), workflow.replace("image=", "imag="));
  writeFileSync(join(folder, "tsconfig.wrong.json"), ours(true, "wrong.tsx"));
  for (const [name, text] of Object.entries(configurations)) writeFileSync(join(folder, name), text);
};

/** The compilers that a user may have, both from this repository, as parameters of Node. */
export const compilers: Readonly<Record<string, readonly string[]>> = {
  "TypeScript 6": [...postponed, join(root, "node_modules/typescript/bin/tsc")],
  "TypeScript 7": [join(root, "node_modules/typescript7/bin/tsc")],
};

/**
 * Runs a script of Node in a folder, with a cache of its own: packed files have no times, so that what another packing
 * of this version left behind would count.
 */
export const run = (folder: string, ...parameters: readonly string[]): { status: number | null; output: string } => {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, ".cache") };
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: "utf8", env });
  return { status, output: stdout + stderr };
};

/** What the installed command prints for the workflow. */
export const build = (folder: string): { status: number | null; output: string } =>
  run(folder, "node_modules/argotsx/bin/argotsx.js", "build", "workflow.tsx", "--stdout");
