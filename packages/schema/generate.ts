/**
 * Makes what is derived from `schemas/`. Needs nothing to be built before.
 *
 *     tsx packages/schema/generate.ts           the tables that the packages load, which are not committed
 *     tsx packages/schema/generate.ts --types   also what is committed: the types, and the texts in the sources and schemas
 */
import { schemaFiles, tableFiles, typeFiles } from "./src/generate/files.ts";
import { writeIfChanged } from "./src/generate/write-if-changed.ts";

const files = process.argv.includes("--types") ? [...tableFiles(), ...typeFiles(), ...schemaFiles()] : tableFiles();
for (const file of files) writeIfChanged(file);
