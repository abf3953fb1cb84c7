import type { Plugin } from "esbuild";
import { placesSource } from "../transform/moved-elements.ts";
import type { TransformContext, Transformer } from "../transform/transformer.ts";
import { placesNamespace } from "./metafile.ts";
import type { Runtime } from "./settings.ts";

/** A JSX runtime for one module, which gives each element that edits moved the place where it was written. */
export const runtimeWith = (moved: Readonly<Record<string, number>>, runtime: string): string => {
  const from = JSON.stringify(runtime);
  return [
    `import { jsxDEV as record } from ${from};`,
    `export * from ${from};`,
    `const moved = ${JSON.stringify(moved)};`,
    "export const jsxDEV = (type, props, key, isStatic, source) => {",
    "  const columnNumber = moved[[source?.lineNumber, source?.columnNumber].join(':')];",
    "  const written = columnNumber === undefined ? source : { ...source, columnNumber };",
    "  return record(type, props, key, isStatic, written);",
    "};",
  ].join("\n");
};

/** Serves the imports of the JSX runtime of modules in which edits moved elements. */
export const placesPlugin = (transformer: Transformer, context: TransformContext, runtime: Runtime): Plugin => ({
  name: "argotsx-places",
  setup: (build) => {
    build.onResolve({ filter: new RegExp(`^${placesSource}(?:/|$)`) }, ({ path, importer }) =>
      // What TypeScript and esbuild fall back to for a key behind a spread: it has no places.
      path === placesSource
        ? { path: runtime.index }
        : { path: importer, namespace: placesNamespace, sideEffects: false },
    );
    build.onLoad({ filter: /./, namespace: placesNamespace }, ({ path }) => ({
      contents: runtimeWith(transformer.known(path, context)?.moved ?? {}, runtime.jsxDevRuntime),
      loader: "js",
      resolveDir: context.root,
    }));
  },
});
