import { readFileSync } from "node:fs";
import type { Schema } from "../schema-node.ts";
import type { KeyOrder } from "../table/key-order.ts";
import type { NamedLists } from "../table/named-lists.ts";
import { defaultTarget } from "../target.ts";
import type { Descriptions } from "./descriptions/descriptions.ts";
import { readSchema } from "./schemas.ts";

/** What the generated files are made from. */
export interface Sources {
  /** That of the newest version. */
  readonly schema: Schema;
  readonly lists: NamedLists;
  readonly order: KeyOrder;
  readonly descriptions: Descriptions;
}

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/${name}`, import.meta.url), "utf8"));

/** Reads the files of `schemas/`. */
export const readSources = (): Sources => ({
  schema: readSchema(defaultTarget),
  lists: readJson("named-lists.json"),
  order: readJson("key-order.json"),
  descriptions: readJson("descriptions.json"),
});
