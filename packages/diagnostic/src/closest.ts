/** The edit distance of two words (insert, delete, replace, swap of neighbours), given up beyond `limit`. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
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
  if (word.length > 64) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  const all = [...candidates];
  for (const candidate of all) {
    const found = distance(lower, candidate.toLowerCase(), bestDistance - 1);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best ?? completed(lower, all);
};
