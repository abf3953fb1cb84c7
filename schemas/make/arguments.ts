import { parseArgs } from "node:util";

/** Where a run reads and writes. */
export interface Arguments {
  /** The folder of Argo's published files. */
  readonly folder: string;
  readonly out: string;
}

/** Reads `DIR [--out DIR]`. */
export const readArguments = (args: string[], defaultOut: string): Arguments => {
  const { values, positionals } = parseArgs({ args, options: { out: { type: "string" } }, allowPositionals: true });
  const [folder, another] = positionals;
  if (folder === undefined || another !== undefined) {
    throw new Error("usage: tsx schemas/make.ts DIR [--out DIR]");
  }
  return { folder, out: values.out ?? defaultOut };
};
