import { readDuration } from "./duration.ts";
import { meantDuration } from "./meant-duration.ts";

/** How many whole seconds a duration is that one writes with units: 600 for `10m`. */
export const secondsOf = (text: string): number | undefined => {
  const read = readDuration(meantDuration(text) ?? text);
  if ("fault" in read || read.nanoseconds % 1_000_000_000n !== 0n) return undefined;
  return Number(read.nanoseconds / 1_000_000_000n);
};
