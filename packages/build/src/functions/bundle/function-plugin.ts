import { join } from "node:path";
import type { Loader, OnResolveArgs, Plugin } from "esbuild";
import { argotsxNamespace, functionSuffix, nativeNamespace } from "./names.ts";

const loaders: Readonly<Record<string, Loader>> = { ts: "ts", tsx: "tsx", js: "js", jsx: "jsx" };
const loaderOf = (path: string): Loader => loaders[/\.[cm]?([jt]sx?)$/.exec(path)?.[1] ?? "js"] ?? "js";

export const entryName = (number: number): string => `argotsx-function:${number}`;

export interface FunctionPluginOptions {
  /** The module that the functions are from. */
  readonly path: string;
  /** For each function the text that stands for that module. */
  readonly texts: readonly string[];
  /** Texts that stand for other modules, by path: what is left of them without argotsx. */
  readonly replaced: ReadonlyMap<string, string>;
  /** Called with each file that imports argotsx. */
  readonly importsArgotsx: (file: string) => void;
}

/**
 * Gives esbuild a module once for each of its functions, and empty modules for what no script can hold: esbuild must
 * not fail there, so that it can be told which imports lead to it.
 */
export const functionPlugin = ({ path, texts, replaced, importsArgotsx }: FunctionPluginOptions): Plugin => ({
  name: "argotsx-function",
  setup: (build) => {
    build.onResolve({ filter: /^argotsx-function:\d+$/ }, ({ path: entry }) => ({
      path,
      suffix: functionSuffix + entry.slice(entry.indexOf(":") + 1),
    }));
    build.onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: "file" }, ({ path: file, suffix }) => {
      const number = suffix.startsWith(functionSuffix) ? Number(suffix.slice(functionSuffix.length)) : undefined;
      const contents = number === undefined ? replaced.get(file) : texts[number];
      return contents === undefined ? undefined : { contents, loader: loaderOf(file) };
    });
    build.onResolve({ filter: /^argotsx(?:\/|$)/ }, ({ path: specifier, importer }: OnResolveArgs) => {
      importsArgotsx(importer);
      return { path: specifier, namespace: argotsxNamespace, sideEffects: false };
    });
    build.onResolve({ filter: /\.node$/ }, ({ path: file, resolveDir }) => ({
      path: join(resolveDir, file),
      namespace: nativeNamespace,
    }));
    const empty = { contents: "module.exports = {};", loader: "js" } as const;
    build.onLoad({ filter: /./, namespace: argotsxNamespace }, () => empty);
    build.onLoad({ filter: /./, namespace: nativeNamespace }, () => empty);
  },
});
