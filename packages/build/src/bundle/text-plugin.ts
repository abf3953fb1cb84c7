import { readFile } from "node:fs/promises";
import type { OnLoadArgs, OnLoadResult, Plugin } from "esbuild";
import { textNamespace } from "./metafile.ts";
import { toText } from "./plain-text.ts";
import { textEndings } from "./settings.ts";

const load = async ({ path }: OnLoadArgs): Promise<OnLoadResult> => {
  const contents = toText(await readFile(path));
  return contents === undefined ? { errors: [{ id: "not-text", text: path }] } : { contents, loader: "text" };
};

/** Imports of text: any file with `?text` after its name, and the known endings with line ends as LF. */
export const textPlugin: Plugin = {
  name: "argotsx-text",
  setup: (build) => {
    build.onResolve({ filter: /\?text$/ }, async ({ path, importer, resolveDir, kind }) => {
      const specifier = path.slice(0, -"?text".length);
      const { path: resolved, errors, external } = await build.resolve(specifier, { importer, resolveDir, kind });
      if (errors.length > 0 || external) return { errors: [{ text: `Could not resolve "${path}"` }] };
      return { path: resolved, namespace: textNamespace };
    });
    build.onLoad({ filter: /./, namespace: textNamespace }, load);
    const endings = textEndings.map((ending) => ending.slice(1)).join("|");
    build.onLoad({ filter: new RegExp(`\\.(?:${endings})$`), namespace: "file" }, load);
  },
};
