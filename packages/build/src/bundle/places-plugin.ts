import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { placesSource } from "../transform/moved-elements.ts";
import { placesNamespace } from "./metafile.ts";
import type { Runtime } from "./settings.ts";

/** The places in the specifier of a JSX runtime for one module; nothing for any other specifier. */
export const placesOf = (specifier: string): string | undefined =>
  specifier.startsWith(placesSource) && specifier.endsWith("/jsx-dev-runtime")
    ? specifier.slice(placesSource.length, -"/jsx-dev-runtime".length)
    : undefined;

/** A JSX runtime for one module, which gives each element that edits moved the place where it was written. */
export const runtimeWith = (places: string, runtime: string): string => {
  const from = JSON.stringify(runtime);
  return [
    `import { jsxDEV as record } from ${from};`,
    `export * from ${from};`,
    `const places = ${JSON.stringify(places)}.split(",").map((place) => place.split(":"));`,
    'const moved = new Map(places.map(([line, column, written]) => [line + ":" + column, Number(written)]));',
    "export const jsxDEV = (type, props, key, isStatic, source) => {",
    '  const columnNumber = source && moved.get(source.lineNumber + ":" + source.columnNumber);',
    "  const written = columnNumber === undefined ? source : { ...source, columnNumber };",
    "  return record(type, props, key, isStatic, written);",
    "};",
  ].join("\n");
};

/** Serves the imports of the JSX runtime of modules in which edits moved elements. */
export const placesPlugin = ({ index, jsxDevRuntime }: Runtime): Plugin => ({
  name: "argotsx-places",
  setup: (build) => {
    build.onResolve({ filter: new RegExp(`^${placesSource}`) }, ({ path }) => {
      const places = placesOf(path);
      // What TypeScript and esbuild fall back to for a key behind a spread has no places.
      return places === undefined ? { path: index } : { path: places, namespace: placesNamespace, sideEffects: false };
    });
    build.onLoad({ filter: /./, namespace: placesNamespace }, ({ path }) => ({
      contents: runtimeWith(path, jsxDevRuntime),
      loader: "js",
      resolveDir: dirname(jsxDevRuntime),
    }));
  },
});
