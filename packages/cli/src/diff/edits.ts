/** One line of a comparison. */
export interface Edit {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

// Beyond this many changes the shortest script is no easier to read than a replacement, and much dearer to find.
const mostChanges = 1_000;

const edit =
  (kind: Edit["kind"]) =>
  (text: string): Edit => ({ kind, text });

/**
 * The shortest way from one list of lines to another (Myers' greedy algorithm), kept as one row of furthest points for
 * each number of changes. Nothing when there are too many.
 */
const shortest = (before: readonly string[], after: readonly string[]): Edit[] | undefined => {
  const size = before.length + after.length;
  const rows: Int32Array[] = [];
  let furthest = new Int32Array(3);
  for (let changes = 0; changes <= Math.min(size, mostChanges); changes++) {
    // Diagonals -changes … changes, with one more on both sides.
    const row = new Int32Array(2 * changes + 3);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const at = diagonal + changes + 1;
      const down = changes === 0 ? 0 : (furthest[at] ?? 0);
      const right = changes === 0 ? 0 : (furthest[at - 2] ?? 0) + 1;
      let x = diagonal === -changes || (diagonal !== changes && right <= down) ? down : right;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      row[at] = x;
      if (x >= before.length && x - diagonal >= after.length) return backtrack(before, after, [...rows, row]);
    }
    rows.push(row);
    furthest = row;
  }
  return undefined;
};

const backtrack = (before: readonly string[], after: readonly string[], rows: readonly Int32Array[]): Edit[] => {
  const edits: Edit[] = [];
  let x = before.length;
  let y = after.length;
  for (let changes = rows.length - 1; changes >= 0; changes--) {
    const diagonal = x - y;
    const previous = rows[changes - 1];
    const at = diagonal + changes + 1;
    const down = previous?.[at] ?? 0;
    const right = (previous?.[at - 2] ?? 0) + 1;
    const wentDown = changes === 0 || diagonal === -changes || (diagonal !== changes && right <= down);
    const startX = changes === 0 ? 0 : wentDown ? down : right;
    while (x > startX) {
      edits.push({ kind: "same", text: before[--x] ?? "" });
      y--;
    }
    if (changes === 0) break;
    if (wentDown) edits.push({ kind: "added", text: after[--y] ?? "" });
    else edits.push({ kind: "removed", text: before[--x] ?? "" });
  }
  return edits.reverse();
};

/** How one list of lines becomes another: what stays, goes and comes, in order. */
export const editsBetween = (before: readonly string[], after: readonly string[]): Edit[] => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const middle = shortest(removed, added) ?? [...removed.map(edit("removed")), ...added.map(edit("added"))];
  return [
    ...before.slice(0, start).map(edit("same")),
    ...middle,
    ...before.slice(before.length - end).map(edit("same")),
  ];
};
