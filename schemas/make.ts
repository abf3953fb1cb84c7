/**
 * Makes the corrected, closed schema of one Argo version from the files that Argo publishes:
 *
 *     tsx schemas/make.ts --schema v4.1.2.json --crd workflows.yaml --crd cronworkflows.yaml \
 *       --crd workfloweventbindings.yaml --out schemas/argo-4.1.json
 *
 * The custom resource definitions must be the full ones. What is written holds facts only: names, types, required
 * fields, enums, patterns and merge keys.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { readArguments } from "./make/arguments.ts";
import { collectFacts } from "./make/crd-facts.ts";
import { makeDefinition } from "./make/definition.ts";
import { printSchema } from "./make/print.ts";
import { reachable } from "./make/reachable.ts";
import { rootSchema } from "./make/root.ts";
import { shortNames } from "./make/short-names.ts";
import type { CustomResourceDefinition, UpstreamSchema } from "./make/upstream.ts";

const { schema, crds, out } = readArguments(process.argv.slice(2));

const upstream: UpstreamSchema = JSON.parse(readFileSync(schema, "utf8"));
const resources: CustomResourceDefinition[] = crds.map((file) => parse(readFileSync(file, "utf8")));

const { facts, notes } = collectFacts(upstream.definitions, resources);
const names = shortNames(reachable(upstream.definitions));
const definitions = [...names].map(([full, name]) => makeDefinition(upstream.definitions, facts, names, full, name));

writeFileSync(out, printSchema(rootSchema(definitions)));
process.stderr.write([...notes, `${out}: ${definitions.length} types`, ""].join("\n"));
