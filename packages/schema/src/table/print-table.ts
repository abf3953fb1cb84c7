import type { Table } from "./table.ts";

/**
 * The table as a module. A string that is parsed as JSON loads faster than the same object written as code, and the
 * types in it stay text until one is asked for.
 */
export const printTable = (table: Table): string =>
  [
    "// Made by packages/schema/generate.ts from schemas/; do not edit.",
    'import type { Table } from "./table.ts";',
    "",
    `export const table: Table = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(table))});`,
    "",
  ].join("\n");
