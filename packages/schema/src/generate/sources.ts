import { readFileSync } from "node:fs";
import type { Schema } from "../schema-node.ts";
import type { KeyOrder } from "../table/key-order.ts";
import type { NamedLists } from "../table/named-lists.ts";
import type { Descriptions } from "./descriptions/descriptions.ts";

/** What the generated files are made from. */
export interface Sources {
  readonly schema: Schema;
  readonly lists: NamedLists;
  readonly order: KeyOrder;
  readonly descriptions: Descriptions;
}

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/${name}`, import.meta.url), "utf8"));

/** Reads the files of `schemas/`. */
export const readSources = (): Sources => ({
  schema: readJson("argo-4.1.json"),
  lists: readJson("named-lists.json"),
  order: readJson("key-order.json"),
  descriptions: readJson("descriptions.json"),
});
