import { originalColumn, type Shift } from "../transform/shifts.ts";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The numbers of one segment, which are written five bits at a time, the least first, with the sign as the last bit. */
const decode = (segment: string): number[] => {
  const numbers: number[] = [];
  let bits = 0;
  let value = 0;
  for (const digit of segment) {
    const part = digits.indexOf(digit);
    value += (part & 31) * 2 ** bits;
    bits += 5;
    if (part >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    bits = 0;
    value = 0;
  }
  return numbers;
};

const encode = (number: number): string => {
  let rest = number < 0 ? -number * 2 + 1 : number * 2;
  let text = "";
  do {
    const part = rest % 32;
    rest = Math.floor(rest / 32);
    text += digits.charAt(rest > 0 ? part + 32 : part);
  } while (rest > 0);
  return text;
};

/**
 * The mappings of a source map with one source, which was edited before the map was made: they lead to the columns of
 * the source as it was before. In a segment stand the columns here, the source, its line and its column, each as the
 * difference to the one before; only the first starts anew on each line.
 */
export const shiftMappings = (mappings: string, shifts: readonly Shift[]): string => {
  let line = 0;
  let edited = 0;
  let written = 0;
  const shifted = (segment: string): string => {
    const [here = 0, source, lines = 0, columns = 0, ...names] = decode(segment);
    if (source === undefined) return segment;
    line += lines;
    edited += columns;
    const original = originalColumn(shifts, line + 1, edited + 1) - 1;
    const difference = original - written;
    written = original;
    return [here, source, lines, difference, ...names].map(encode).join("");
  };
  return mappings
    .split(";")
    .map((segments) => (segments === "" ? "" : segments.split(",").map(shifted).join(",")))
    .join(";");
};
