import type { Changes } from "./changes.ts";
import type { Table } from "./table.ts";

const header = "// Made by packages/schema/generate.ts from schemas/; do not edit.";

/** A string that is parsed as JSON loads faster than the same object written as code. */
const parsed = (value: object): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The table as a module. The types in it stay text until one is asked for. */
export const printTable = (table: Table): string =>
  [
    header,
    'import type { Table } from "./table.ts";',
    "",
    `export const table: Table = /* @__PURE__ */ ${parsed(table)};`,
    "",
  ].join("\n");

/** The changes that make older tables, as a module. Those of a version stay text until they are asked for. */
export const printChanges = (versions: ReadonlyMap<string, Changes>): string =>
  [
    header,
    'import type { Changes } from "./changes.ts";',
    "",
    "export const changes = {",
    ...[...versions].map(([version, one]) => `  "${version}": (): Changes => ${parsed(one)},`),
    "};",
    "",
  ].join("\n");
