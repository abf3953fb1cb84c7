import { readFile } from "node:fs/promises";
import type { Loader, Plugin } from "esbuild";
import type { TransformContext, Transformer } from "../transform/transformer.ts";
import { asksForMeta, withMeta } from "./import-meta.ts";

const loaders: Readonly<Record<string, Loader>> = { ts: "ts", tsx: "tsx", js: "js", jsx: "jsx" };

/** Hands sources to esbuild as they are edited: with the trees of their arrows and, with `meta`, with import.meta. */
export const sourcePlugin = (
  transformer: Transformer | undefined,
  context: TransformContext,
  meta: boolean,
): Plugin => ({
  name: "argotsx-source",
  setup: (build) => {
    build.onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: "file" }, async ({ path }) => {
      const read = (): Promise<string> => readFile(path, "utf8");
      const transformed = await transformer?.transform(path, read, context);
      const isEdited = transformed !== undefined && transformed.edits.length > 0;
      const text = isEdited ? transformed.text : meta ? await read() : "";
      const contents = meta && asksForMeta(path, text) ? withMeta(path, text) : isEdited ? text : undefined;
      if (contents === undefined) return undefined;
      const ending = /\.[cm]?([jt]sx?)$/.exec(path)?.[1] ?? "js";
      return { contents, loader: loaders[ending] ?? "js" };
    });
  },
});
