import { closest, onlyShortFor } from "@argotsx/diagnostic";

/**
 * Whether an object has a key that its type does not know and that most likely means `wanted`. Its misspelling is
 * reported, and says it all: `wanted` is not missing as well.
 */
export const misspells = (
  wanted: string,
  object: Readonly<Record<string, unknown>>,
  known: Iterable<string>,
): boolean => {
  const names = new Set(known);
  return Object.keys(object).some(
    (key) => key !== "children" && !names.has(key) && (closest(key, names) ?? onlyShortFor(key, names)) === wanted,
  );
};
