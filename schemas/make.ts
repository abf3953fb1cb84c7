/**
 * Makes the corrected, closed schema of every Argo version from the files that Argo publishes:
 *
 *     tsx schemas/make.ts ../shared/argo
 *
 * The folder holds `schema/v4.1.2.json` and its like, one a version, and in `crds` the full custom resource definitions
 * of the newest. What is taken from them are facts only: names, types, required fields, enums, patterns and merge keys. The
 * texts are those of `descriptions.json`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textsOf } from "../packages/schema/src/generate/descriptions/comments.ts";
import { describeSchema } from "../packages/schema/src/generate/descriptions/describe-schema.ts";
import { printSchema } from "../packages/schema/src/generate/print-schema.ts";
import { readSources } from "../packages/schema/src/generate/sources.ts";
import { readArguments } from "./make/arguments.ts";
import { collectFacts } from "./make/crd-facts.ts";
import { makeSchema } from "./make/make-schema.ts";
import { readUpstream } from "./make/read-upstream.ts";

const { folder, out } = readArguments(process.argv.slice(2), fileURLToPath(new URL(".", import.meta.url)));

const { releases, newest, resources } = readUpstream(folder);
const { facts, notes } = collectFacts(newest.definitions, resources);
process.stderr.write(notes.map((note) => `${note}\n`).join(""));

const schemas = new Map(releases.map((release) => [release.version, makeSchema(release, newest, facts)]));
const texts = textsOf(readSources().descriptions, schemas);
for (const [version, schema] of schemas) {
  const file = join(out, `argo-${version}.json`);
  writeFileSync(file, printSchema(describeSchema(schema, texts)));
  process.stderr.write(`${file}: ${Object.keys(schema.$defs).length} types\n`);
}
