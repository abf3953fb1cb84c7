import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Loader, Plugin } from "esbuild";
import { metaNamespace } from "./metafile.ts";

const names = { url: "__argotsx_url", dirname: "__argotsx_dirname", filename: "__argotsx_filename" } as const;

/** Replaces `import.meta.url` and its like in the syntax tree, so that text which only looks like it stays. */
export const metaDefine: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).map(([property, name]) => [`import.meta.${property}`, name]),
);

const loaders: Readonly<Record<string, Loader>> = { ts: "ts", tsx: "tsx", js: "js", jsx: "jsx" };
const isModule = (path: string, text: string): boolean =>
  !/\.c[jt]s$/.test(path) && (!path.includes("node_modules") || /^\s*(?:import|export)\b/m.test(text));

/**
 * Gives `import.meta` the meaning it has in the source file, although the code runs from a bundle elsewhere. The
 * import that brings the values stands at the end of the file, where it moves no position.
 */
export const importMetaPlugin: Plugin = {
  name: "argotsx-import-meta",
  setup: (build) => {
    build.onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: "file" }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!/\bimport\.meta\b/.test(text) || !isModule(path, text)) return undefined;
      const bindings = Object.entries(names).map(([property, name]) => `${property} as ${name}`);
      const source = JSON.stringify(`${metaNamespace}:${path}`);
      const ending = /\.[cm]?([jt]sx?)$/.exec(path)?.[1] ?? "js";
      return {
        contents: `${text}\nimport { ${bindings.join(", ")} } from ${source};`,
        loader: loaders[ending] ?? "js",
      };
    });
    build.onResolve({ filter: new RegExp(`^${metaNamespace}:`) }, ({ path }) => ({
      path: path.slice(metaNamespace.length + 1),
      namespace: metaNamespace,
      sideEffects: false,
    }));
    build.onLoad({ filter: /./, namespace: metaNamespace }, ({ path }) => {
      const values = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
      const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};
