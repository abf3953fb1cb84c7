import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { metaNamespace } from "./metafile.ts";

const names = { url: "__argotsx_url", dirname: "__argotsx_dirname", filename: "__argotsx_filename" } as const;

/** Replaces `import.meta.url` and its like in the syntax tree, so that text which only looks like it stays. */
export const metaDefine: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).map(([property, name]) => [`import.meta.${property}`, name]),
);

const isModule = (path: string, text: string): boolean =>
  !/\.c[jt]s$/.test(path) && (!path.includes("node_modules") || /^\s*(?:import|export)\b/m.test(text));

/** Whether a file asks where it lies. */
export const asksForMeta = (path: string, text: string): boolean =>
  /\bimport\.meta\b/.test(text) && isModule(path, text);

/**
 * Gives `import.meta` the meaning it has in the source file, although the code runs from a bundle elsewhere. The
 * import that brings the values stands at the end of the file, where it moves no position.
 */
export const withMeta = (path: string, text: string): string => {
  const bindings = Object.entries(names).map(([property, name]) => `${property} as ${name}`);
  return `${text}\nimport { ${bindings.join(", ")} } from ${JSON.stringify(`${metaNamespace}:${path}`)};`;
};

/** Provides the values that such imports ask for. */
export const importMetaPlugin: Plugin = {
  name: "argotsx-import-meta",
  setup: (build) => {
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
