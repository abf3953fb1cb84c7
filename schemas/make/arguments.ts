import { parseArgs } from "node:util";

/** The files that a run reads and writes. */
export interface Arguments {
  readonly schema: string;
  readonly crds: readonly string[];
  readonly out: string;
}

/** Reads `--schema FILE --crd FILE … --out FILE`. */
export const readArguments = (args: string[]): Arguments => {
  const { values } = parseArgs({
    args,
    options: {
      schema: { type: "string" },
      crd: { type: "string", multiple: true },
      out: { type: "string" },
    },
  });
  const { schema, crd, out } = values;
  if (schema === undefined || crd === undefined || out === undefined) {
    throw new Error("usage: tsx schemas/make.ts --schema FILE --crd FILE [--crd FILE]… --out FILE");
  }
  return { schema, crds: crd, out };
};
