import type { Path } from "../read/index.ts";

/** Every path of a value, what is around before what is inside. */
export function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* paths(item, [...path, i]);
  else for (const [key, entry] of Object.entries(value)) yield* paths(entry, [...path, key]);
}
