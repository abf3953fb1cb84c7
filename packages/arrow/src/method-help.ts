import type { Rows } from "./rows.ts";
import type { Type } from "./type.ts";

/** What to write instead of methods that are often wanted. */
const instead: Readonly<Record<string, string>> = {
  match: "use includes, startsWith or endsWith, or the operator matches of expr`…`",
  matchAll: "use includes, startsWith or endsWith, or the operator matches of expr`…`",
  search: "use indexOf",
  forEach: "use map",
  substr: "use slice",
  localeCompare: "compare with `<`",
  toLocaleLowerCase: "use toLowerCase",
  toLocaleUpperCase: "use toUpperCase",
  hasOwnProperty: "write `object.name != null`",
  toFixed: "round with Math.round: `Math.round(x * 100) / 100`",
  reduceRight: "use toReversed and reduce",
  push: "write a new list: `[...list, item]`",
  unshift: "write a new list: `[item, ...list]`",
  entries: "use map with the index as second parameter",
};

/** What to write instead of a method that expressions do not have. */
export const methodHelp = (name: string, { kind }: Type, rows: Rows): string | undefined => {
  const known = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (known !== undefined) return known;
  if (kind === "string" || kind === "list") return `there are ${rows.methodNames(kind).join(", ")}`;
  if (kind === "number" || kind === "boolean") return "make it a text first with String(…)";
  return undefined;
};
