import { readFileSync } from "node:fs";
import type { Schema } from "../schema-node.ts";
import { type Target, targets } from "../target.ts";

/** Reads the schema of one version. */
export const readSchema = (target: Target): Schema =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/argo-${target}.json`, import.meta.url), "utf8"));

/** Reads the schemas of all versions, from the oldest. */
export const readSchemas = (): ReadonlyMap<Target, Schema> =>
  new Map(targets.map((target) => [target, readSchema(target)]));
