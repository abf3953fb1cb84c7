import { readNumbers, writeNumbers } from "../../source-map-numbers.ts";

/** A place in a text, by line and column from 0, behind which the line grew by so many characters. */
export interface Growth {
  readonly line: number;
  readonly column: number;
  readonly by: number;
}

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
      const [column = 0, ...others] = readNumbers(segment);
      const made = writeNumbers([grown(before + column) - grown(before), ...others]);
      before += column;
      return made;
    });
    lines[line] = segments.join(",");
  }
  return lines.join(";");
};
