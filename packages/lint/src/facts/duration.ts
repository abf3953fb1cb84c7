/**
 * Durations as Go's `time.ParseDuration` reads them, and as Argo reads those of its own fields, where a number without
 * a unit means seconds.
 * @module
 */

/** A duration in nanoseconds, or what is wrong with its text, in words that follow a name for it. */
export type Duration = { readonly nanoseconds: bigint } | { readonly fault: string };

/** Nanoseconds of each unit. Both signs for micro are known. */
const units: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["\u00b5s", 1_000n],
  ["\u03bcs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

const longest = 2n ** 63n - 1n;

const unitsAre = "the units are 'h', 'm', 's', 'ms', 'us' and 'ns'";

const tooLong: Duration = { fault: "is longer than the 292 years that a duration can hold" };

const unitFault = (unit: string): string => {
  const days = /^(d|days?|w|weeks?)$/i.test(unit) ? " (24h is a day)" : "";
  return `has the unit '${unit}', but ${unitsAre}${days}`;
};

/** Digits behind the point count as long as they fit in 63 bits, and the product is one of floating point, as in Go. */
const fractionOf = (digits: string, unit: bigint): bigint => {
  let value = 0n;
  let scale = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > longest / 10n || next > longest + 1n) break;
    value = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(unit) / scale)));
};

/** A text such as `1h30m` or `1.5s`, as Go reads it: a number needs a unit, unless it is 0. */
export const readDuration = (text: string): Duration => {
  const isNegative = text.startsWith("-");
  let rest = text.replace(/^[-+]/, "");
  if (rest === "0") return { nanoseconds: 0n };
  if (rest === "") return { fault: text === "" ? "is empty" : "has no number" };
  let total = 0n;
  while (rest !== "") {
    const [piece, whole = "", fraction, unit = ""] = /^(\d*)(?:\.(\d*))?([^.\d]*)/.exec(rest) ?? [""];
    if (whole === "" && (fraction ?? "") === "") {
      return { fault: `is not a number with a unit such as '90s' or '1h30m'` };
    }
    if (unit === "") return { fault: `has no unit after '${piece}'; ${unitsAre}` };
    const size = units.get(unit);
    if (size === undefined) return { fault: unitFault(unit) };
    // Any number with more digits is longer, whatever its unit.
    if (whole.replace(/^0+/, "").length > 19) return tooLong;
    total += BigInt(whole === "" ? "0" : whole) * size;
    if (fraction) total += fractionOf(fraction, size);
    if (total > longest + 1n) return tooLong;
    rest = rest.slice(piece.length);
  }
  if (isNegative) return { nanoseconds: -total };
  return total > longest ? tooLong : { nanoseconds: total };
};

/** A duration of Argo's own fields, such as a retry's backoff or a suspension: a bare integer is one of seconds. */
export const readArgoDuration = (text: string): Duration => {
  if (!/^[-+]?\d+$/.test(text)) return readDuration(text);
  if (text.replace(/^[-+]?0*/, "").length > 19) return tooLong;
  const nanoseconds = BigInt(text) * 1_000_000_000n;
  return nanoseconds > longest || nanoseconds < -longest ? tooLong : { nanoseconds };
};
