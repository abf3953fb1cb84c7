import { describe, isData, isPlainObject } from "./constant/plain.ts";
import { list, map, nil, text } from "./make.ts";
import { numberLiteral } from "./numbers.ts";
import { boolean, either, listOf, string, type Type, unknown } from "./type.ts";
import type { Value } from "./value.ts";

/** Why a constant cannot be written down. */
export interface Unwritable {
  readonly problem: string;
  readonly help?: string;
}

export const isUnwritable = (value: Value | Unwritable): value is Unwritable => "problem" in value;

/** A list of values. Its items have one type, or are JSON of unknown shape. */
export const listValue = (items: readonly Value[]): Value => {
  const type = items
    .map((item) => item.type)
    .reduce<Type | undefined>((a, b) => (a === undefined ? b : either(a, b)), undefined);
  return { expression: list(...items.map(({ expression }) => expression)), type: listOf(type ?? unknown) };
};

/** An object of values. */
export const objectValue = (entries: readonly (readonly [string, Value])[]): Value => ({
  expression: map(entries.map(([key, { expression }]) => [key, expression])),
  type: { kind: "object", fields: Object.fromEntries(entries.map(([key, { type }]) => [key, type])) },
});

/** A constant as a literal. */
export const literalOf = (constant: unknown): Value | Unwritable => {
  if (constant === undefined) return { problem: "undefined", help: "write `null`" };
  if (!isData(constant)) return { problem: describe(constant) };
  return write(constant);
};

const write = (constant: unknown): Value | Unwritable => {
  // Half of a surrogate pair: no text that UTF-8 could hold.
  if (typeof constant === "string" && /\p{Cs}/u.test(constant)) return { problem: "half a character" };
  if (typeof constant === "string") return { expression: text(constant), type: string };
  if (typeof constant === "boolean") return { expression: { kind: "boolean", value: constant }, type: boolean };
  if (typeof constant === "number") return numberLiteral(constant) ?? { problem: String(constant) };
  if (constant === null || constant === undefined) return { expression: nil, type: { kind: "null" } };
  if (Array.isArray(constant)) {
    const items: Value[] = [];
    for (const item of constant) {
      const value = write(item);
      if (isUnwritable(value)) return value;
      items.push(value);
    }
    return listValue(items);
  }
  if (!isPlainObject(constant)) return { problem: describe(constant) };
  const entries: [string, Value][] = [];
  // As JSON.stringify does, what is undefined is left out.
  for (const [key, member] of Object.entries(constant)) {
    if (member === undefined) continue;
    const value = write(member);
    if (isUnwritable(value)) return value;
    entries.push([key, value]);
  }
  return objectValue(entries);
};
