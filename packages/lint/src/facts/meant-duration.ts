import { readDuration } from "./duration.ts";

/** The units that people write, in small letters, in the words of Go and how many of those each is. */
const units: ReadonlyMap<string, readonly [number, string]> = new Map(
  (
    [
      [1, "ms", ["ms", "msec", "msecs", "millisecond", "milliseconds"]],
      [1, "s", ["s", "sec", "secs", "second", "seconds"]],
      [1, "m", ["m", "min", "mins", "minute", "minutes"]],
      [1, "h", ["h", "hr", "hrs", "hour", "hours"]],
      [24, "h", ["d", "day", "days"]],
      [168, "h", ["w", "week", "weeks"]],
    ] as const
  ).flatMap(([count, unit, words]) => words.map((word) => [word, [count, unit] as const] as const)),
);

/** The duration that a text most likely means: `10s` for `10 sec`, `24h` for `1d`; nothing where nobody can say. */
export const meantDuration = (text: string): string | undefined => {
  const parts = /^\s*(?:(?:\d+(?:\.\d+)?|\.\d+)\s*[A-Za-z]+[\s,]*)+$/.test(text)
    ? [...text.matchAll(/(\d+(?:\.\d+)?|\.\d+)\s*([A-Za-z]+)/g)]
    : [];
  let meant = "";
  for (const [, number = "", word = ""] of parts) {
    // A capital M may be months.
    const [count, unit] = (word === "M" ? undefined : units.get(word.toLowerCase())) ?? [];
    if (count === undefined || unit === undefined) return undefined;
    meant += `${count === 1 ? number : Number(number) * count}${unit}`;
  }
  return meant === "" || meant === text || "fault" in readDuration(meant) ? undefined : meant;
};
