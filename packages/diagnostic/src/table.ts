import { build } from "./table/build.ts";
import { compile } from "./table/compile.ts";
import { structure } from "./table/structure.ts";

/** Every kind of problem that argotsx reports. Ids are stable: they appear in output that tools read. */
export const table = { ...build, ...compile, ...structure };

export type DiagnosticId = keyof typeof table;
