/** A place in a text, by line and column from 0, behind which the line grew by so many characters. */
export interface Growth {
  readonly line: number;
  readonly column: number;
  readonly by: number;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The first number of a segment, which is the column's distance from the one before, and what follows it. */
const readColumn = (segment: string): { readonly column: number; readonly rest: string } => {
  let value = 0;
  let length = 0;
  for (let more = true; more && length < segment.length; length++) {
    const digit = digits.indexOf(segment.charAt(length));
    value += (digit & 31) * 2 ** (5 * length);
    more = digit >= 32;
  }
  return { column: value % 2 === 1 ? -Math.floor(value / 2) : value / 2, rest: segment.slice(length) };
};

const write = (value: number): string => {
  let left = value < 0 ? -value * 2 + 1 : value * 2;
  let text = "";
  do {
    const digit = left % 32;
    left = Math.floor(left / 32);
    text += digits.charAt(left > 0 ? digit + 32 : digit);
  } while (left > 0);
  return text;
};

/** The mappings of a source map for a text whose lines have grown. */
export const shiftMappings = (mappings: string, growths: readonly Growth[]): string => {
  const lines = mappings.split(";");
  for (const line of new Set(growths.map((growth) => growth.line))) {
    const here = growths.filter((growth) => growth.line === line);
    const grown = (column: number): number =>
      here.reduce((sum, growth) => (growth.column < column ? sum + growth.by : sum), column);
    const text = lines[line];
    if (text === undefined || text === "") continue;
    let before = 0;
    const segments = text.split(",").map((segment) => {
      const { column, rest } = readColumn(segment);
      const made = write(grown(before + column) - grown(before)) + rest;
      before += column;
      return made;
    });
    lines[line] = segments.join(",");
  }
  return lines.join(";");
};
