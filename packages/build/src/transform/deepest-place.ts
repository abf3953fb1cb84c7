/** Line and column, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

// As deep as an expression may be; what parsers give up at is above it, and depends on the stack they run with.
const deep = 400;

/**
 * Where the brackets of a text are nested deeper than anybody writes by hand, or else its start. It knows nothing of
 * strings and comments, so it is only for texts that no parser could read.
 */
export const deepestPlace = (text: string): Spot => {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[([{}\])]/g)) {
    depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= deep) continue;
    const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
    return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  }
  return { line: 1, column: 1 };
};
