/**
 * Makes what is derived from `schemas/`. Needs nothing to be built before.
 *
 *     tsx packages/schema/generate.ts           the tables that the packages load, which are not committed
 *     tsx packages/schema/generate.ts --types   also the committed TypeScript types
 */
import { tableFiles, typeFiles } from "./src/generate/files.ts";
import { writeIfChanged } from "./src/generate/write-if-changed.ts";

const files = process.argv.includes("--types") ? [...tableFiles(), ...typeFiles()] : tableFiles();
for (const file of files) writeIfChanged(file);
