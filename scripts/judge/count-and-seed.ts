import { parseArgs } from "node:util";

/** How many inputs a run makes, and from which seed, so that it can be repeated; nothing when they are no integers. */
export const countAndSeed = (count: number): { readonly count: number; readonly seed: number } | undefined => {
  const { values } = parseArgs({
    options: { count: { type: "string", default: String(count) }, seed: { type: "string", default: "1" } },
  });
  const found = { count: Number(values.count), seed: Number(values.seed) };
  return Number.isInteger(found.count) && found.count >= 0 && Number.isInteger(found.seed) ? found : undefined;
};
