/**
 * Makes what is derived from `schemas/`. Needs nothing to be built before.
 *
 *     tsx packages/schema/generate.ts           the table that the packages load, which is not committed
 *     tsx packages/schema/generate.ts --types   also the committed TypeScript types
 */
import { tableFile, typeFiles } from "./src/generate/files.ts";
import { writeIfChanged } from "./src/generate/write-if-changed.ts";

const files = process.argv.includes("--types") ? [tableFile(), ...typeFiles()] : [tableFile()];
for (const file of files) writeIfChanged(file);
