import { describe } from "../describe.ts";
import { isPlainObject } from "./is-plain-object.ts";

/** Reports what is no data, at the keys that lead to it. */
type Stray = (actual: string, below: readonly (string | number)[]) => void;

/** How deep free-form data may be nested. More than this is taken for an object that contains itself. */
const maxDepth = 1000;

/** A copy of free-form data without the absent values. What is no data is reported and left out. */
export const plain = (value: unknown, stray: Stray, below: readonly (string | number)[] = []): unknown => {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    stray(`${value}`, below);
    return undefined;
  }
  if (typeof value === "bigint") return value;
  if (below.length > maxDepth) {
    stray(`nested more than ${maxDepth} levels deep, or contains itself`, []);
    return undefined;
  }
  if (Array.isArray(value)) {
    // A hole or an undefined item would move the others up, so it stays as null.
    return value.map((item: unknown, index) => plain(item ?? null, stray, [...below, index]) ?? null);
  }
  if (isPlainObject(value)) {
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (value[key] === undefined) continue;
      const item = plain(value[key], stray, [...below, key]);
      if (item !== undefined) made[key] = item;
    }
    return made;
  }
  stray(describe(value), below);
  return undefined;
};
