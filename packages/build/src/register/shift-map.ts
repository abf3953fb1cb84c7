import { readNumbers, writeNumbers } from "../source-map-numbers.ts";
import { originalColumn, type Shift } from "../transform/shifts.ts";

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
    const [here = 0, source, lines = 0, columns = 0, ...names] = readNumbers(segment);
    if (source === undefined) return segment;
    line += lines;
    edited += columns;
    const original = originalColumn(shifts, line + 1, edited + 1) - 1;
    const difference = original - written;
    written = original;
    return writeNumbers([here, source, lines, difference, ...names]);
  };
  return mappings
    .split(";")
    .map((segments) => (segments === "" ? "" : segments.split(",").map(shifted).join(",")))
    .join(";");
};
