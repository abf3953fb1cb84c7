// Longer words are not misspelt. What they are compared with is at most a third longer.
const longest = 64;
const widest = longest + Math.floor(longest / 3) + 2;

/** Three rows of a table, used again for each name. */
type Table = readonly [Uint8Array, Uint8Array, Uint8Array];

const newTable = (): Table => [new Uint8Array(widest), new Uint8Array(widest), new Uint8Array(widest)];

/**
 * The edit distance of two words (insert, delete, replace, swap of neighbours), given up beyond `limit`. Every name of a
 * manifest may be compared with every other, so only what can still be near is computed.
 */
const distance = (a: string, b: string, limit: number, table: Table): number => {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  let [beforePrevious, previous, row] = [table[0], table[1], table[2]];
  for (let j = 0; j <= columns; j++) previous[j] = j;
  let previousLeast = 0;
  for (let i = 1; i <= rows; i++) {
    let least = i;
    let left = i;
    const letter = a.charCodeAt(start + i - 1);
    // Further from the diagonal than the limit, more than that has been inserted or deleted.
    const first = Math.max(1, i - limit);
    const last = Math.min(columns, i + limit);
    row[0] = i;
    if (first > 1) {
      row[first - 1] = tooFar;
      left = tooFar;
    }
    for (let j = first; j <= last; j++) {
      const other = b.charCodeAt(start + j - 1);
      let best = (previous[j - 1] ?? tooFar) + (letter === other ? 0 : 1);
      const above = previous[j] ?? tooFar;
      if (above < best) best = above + 1;
      if (left < best) best = left + 1;
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other;
      if (isSwap) best = Math.min(best, (beforePrevious[j - 2] ?? tooFar) + 1);
      row[j] = left = best;
      if (best < least) least = best;
    }
    row[last + 1] = tooFar;
    // A swap leads over one row, so that two of them have to be too far.
    if (least > limit && previousLeast > limit) return tooFar;
    const free = beforePrevious;
    beforePrevious = previous;
    previous = row;
    row = free;
    previousLeast = least;
  }
  return previous[columns] ?? tooFar;
};

// Below this length the start of a word says too little about it.
const shortestStart = 4;

/** The only candidate that a word is the start of: `period` of `periodSeconds`. */
const completed = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length < shortestStart) return undefined;
  const [only, another] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(word));
  return another === undefined ? only : undefined;
};

/**
 * The candidate that a misspelt word most likely means, or nothing when none is near. Letters' case costs nothing, so
 * `workingdir` finds `workingDir`; a third of the letters may be wrong, or all be missing after the start.
 */
export const closest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  const all = [...candidates];
  const table = newTable();
  for (const candidate of all) {
    const found = distance(lower, candidate.toLowerCase(), bestDistance - 1, table);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best ?? completed(lower, all);
};
