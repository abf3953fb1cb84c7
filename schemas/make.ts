/**
 * Makes the corrected, closed schema of every Argo version from the files that Argo publishes:
 *
 *     tsx schemas/make.ts ../shared/argo
 *
 * The folder holds `schema/v4.1.2.json` and its like, one a version, and in `crds` the full custom resource definitions
 * of the newest. What is written holds facts only: names, types, required fields, enums, patterns and merge keys.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments } from "./make/arguments.ts";
import { collectFacts } from "./make/crd-facts.ts";
import { makeSchema } from "./make/make-schema.ts";
import { printSchema } from "./make/print.ts";
import { readUpstream } from "./make/read-upstream.ts";

const { folder, out } = readArguments(process.argv.slice(2), fileURLToPath(new URL(".", import.meta.url)));

const { releases, newest, resources } = readUpstream(folder);
const { facts, notes } = collectFacts(newest.definitions, resources);
process.stderr.write(notes.map((note) => `${note}\n`).join(""));

for (const release of releases) {
  const schema = makeSchema(release, newest, facts);
  const file = join(out, `argo-${release.version}.json`);
  writeFileSync(file, printSchema(schema));
  process.stderr.write(`${file}: ${Object.keys(schema.$defs).length} types\n`);
}
