import type { Schema } from "../schema-node.ts";

/** The last version of Argo that has a type or one of its fields; nothing for what the newest has. */
export type Until = (type: string, field?: string) => string | undefined;

/** Finds the versions by comparing the schemas, of which the last is the newest. A type has one name in all of them. */
export const findUntil = (schemas: ReadonlyMap<string, Schema>): Until => {
  const newestFirst = [...schemas].reverse();
  return (type, field) => {
    const found = newestFirst.findIndex(([, { $defs }]) =>
      field === undefined ? type in $defs : field in ($defs[type]?.properties ?? {}),
    );
    return found > 0 ? newestFirst[found]?.[0] : undefined;
  };
};
