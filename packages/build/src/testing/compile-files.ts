import { utimesSync } from "node:fs";
import { join } from "node:path";
import type { Emitted } from "@argotsx/compiler";
import type { Compile } from "../compile.ts";
import { compileWorkflows } from "../compile-workflows.ts";
import { Guard } from "../evaluate/guard.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

/** What the checks ask of a manifest, and the build only hands on. */
const unused = {} as Omit<Emitted, "value" | "locate">;

/** A compiler that takes the props of the element for the manifest. */
const compile: Compile = (root, { file }) => {
  const { props, source } = root as {
    props: Record<string, unknown>;
    source: { fileName: string; lineNumber: number; columnNumber: number };
  };
  const place = { file: source.fileName, line: source.lineNumber, column: source.columnNumber };
  const value = { ...props, file };
  return { manifests: [{ ...unused, value, locate: () => place }], diagnostics: [] };
};

/**
 * A project of one test file, and `run`, which writes files into it and compiles those that are workflows: `.tsx` files
 * outside of `lib` and `mapped`.
 */
export const compiling = () => {
  const folder = writeFiles(temporaryFolder(), {
    "package.json": "{}",
    "node_modules/.keep": "",
    "runtime/index.js": 'export const Workflow = "Workflow";',
    "runtime/jsx-runtime.js": "",
    "runtime/jsx-dev-runtime.js":
      'export const Fragment = ""; export const jsxDEV = (type, props, key, isStatic, source) => ({ type, props, source });',
  });
  const path = (name: string): string => join(folder, name);
  const runtime = {
    index: path("runtime/index.js"),
    jsxRuntime: path("runtime/jsx-runtime.js"),
    jsxDevRuntime: path("runtime/jsx-dev-runtime.js"),
  };
  const run = async (
    files: Readonly<Record<string, string>>,
    {
      useCache = false,
      version = "1",
      compiler = compile,
      together = false,
      sharesRuntime = false,
      after = Promise.resolve(),
    } = {},
  ) => {
    writeFiles(folder, files);
    // What is edited while it is compiled is not cached, and a test is quicker than a clock of a file system.
    for (const name of Object.keys(files)) utimesSync(path(name), 1, 1);
    const guard = new Guard();
    try {
      const sources = Object.keys(files)
        .filter((name) => name.endsWith(".tsx") && !/^lib\/|mapped/.test(name))
        .map((name) => ({ path: path(name), named: true, bytes: Buffer.from(files[name] ?? "") }));
      const result = await compileWorkflows(sources, {
        runtime,
        version,
        useCache,
        guard,
        together,
        after,
        sharesRuntime,
        compiler: async () => compiler,
      });
      result.remember();
      return {
        ...result,
        values: result.files.flatMap(({ manifests }) => manifests.map(({ value }) => value)),
        said: result.diagnostics.map(({ id, message, at }) => `${id} ${at?.line}:${at?.column} ${message}`),
      };
    } finally {
      guard.release();
    }
  };
  return { folder, path, run };
};
