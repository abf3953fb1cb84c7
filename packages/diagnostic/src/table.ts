import { build } from "./table/build.ts";
import { compile } from "./table/compile.ts";
import { config } from "./table/config.ts";
import { functions } from "./table/functions.ts";
import { structure } from "./table/structure.ts";
import { suppression } from "./table/suppression.ts";
import { typed } from "./table/typed.ts";
import { types } from "./table/types.ts";

/** Every kind of problem that argotsx reports. Ids are stable: they appear in output that tools read. */
export const table = {
  ...build,
  ...compile,
  ...config,
  ...functions,
  ...structure,
  ...suppression,
  ...typed,
  ...types,
};

export type DiagnosticId = keyof typeof table;
