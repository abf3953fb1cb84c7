import { describe } from "../describe.ts";
import { isPlainObject } from "./is-plain-object.ts";
import { setOwn } from "./set-own.ts";

/** Reports what is no data, at the keys that lead to it. */
type Stray = (actual: string, below: readonly (string | number)[]) => void;

/**
 * A copy of free-form data without its `undefined` values. What is no data is reported and left out, and so is what is
 * nested deeper than `maxDepth`.
 */
export const plain = (
  value: unknown,
  maxDepth: number,
  stray: Stray,
  below: readonly (string | number)[] = [],
): unknown => {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (Array.isArray(value) || isPlainObject(value)) {
    if (below.length <= maxDepth) return copy(value, maxDepth, stray, below);
    stray(`nested more than ${maxDepth} levels deep, or contains itself`, []);
  } else {
    stray(typeof value === "number" ? String(value) : describe(value), below);
  }
  return undefined;
};

const copy = (
  value: readonly unknown[] | Readonly<Record<string, unknown>>,
  maxDepth: number,
  stray: Stray,
  below: readonly (string | number)[],
): unknown => {
  if (Array.isArray(value)) {
    // A hole or an undefined item would move the others up, so it stays as null.
    return value.map((item: unknown, index) => plain(item ?? null, maxDepth, stray, [...below, index]) ?? null);
  }
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const copied = plain(item, maxDepth, stray, [...below, key]);
    if (copied !== undefined) setOwn(made, key, copied);
  }
  return made;
};
