import { readFileSync } from "node:fs";
import type { Schema } from "../schema-node.ts";
import { type Target, targets } from "../target.ts";

/** Where the schema of a version is. */
export const schemaUrl = (target: Target): URL => new URL(`../../../../schemas/argo-${target}.json`, import.meta.url);

/** The ends of Go's largest integers, which are the only numbers of a schema that JavaScript rounds. */
const exact = (_: string, value: unknown): unknown =>
  value === 2 ** 63 ? 2n ** 63n - 1n : value === -(2 ** 63) ? -(2n ** 63n) : value;

/** Reads the schema of one version. */
export const readSchema = (target: Target): Schema => JSON.parse(readFileSync(schemaUrl(target), "utf8"));

/** Reads the schema of one version with all its numbers as they are written, to print it again. */
export const readExactSchema = (target: Target): Schema => JSON.parse(readFileSync(schemaUrl(target), "utf8"), exact);

/** Reads the schemas of all versions, from the oldest. */
export const readSchemas = (): ReadonlyMap<Target, Schema> =>
  new Map(targets.map((target) => [target, readSchema(target)]));
