import { mayDecide } from "./decides.ts";
import { makesHandles, mayBeReference, pathsIn } from "./path.ts";
import { shortNames } from "./short-names.ts";

/** What no text with references is without. */
const hint = /\b(?:inputs|outputs|item|workflow|retries|lastRetry|pod)\b|<ForEach|\btasks\s*\(/;

/**
 * Whether a text can hold a reference where it decides what is compiled: see `Provider`. Only files that name argotsx
 * are looked at, since elsewhere `inputs.x` and `item` are most often something else.
 */
export const mayHoldConditions = (text: string): boolean => {
  if (!text.includes("argotsx") || !hint.test(text)) return false;
  const short = shortNames(text);
  const hasHandles = makesHandles(text);
  for (const { start, end, names } of pathsIn(text, hasHandles, short)) {
    if (!mayBeReference(names, hasHandles) && !short.has(names[0] ?? "")) continue;
    if (mayDecide(text, start, end)) return true;
  }
  return false;
};
