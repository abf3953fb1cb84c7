/** How many letters must be changed, added, taken away or swapped with the next to make one text of the other. */
const distance = (left: string, right: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let best = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, change);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return previous[right.length] ?? 0;
};

/** The end of a message about an unknown name: the name that was probably meant, or all that there are if they are few. */
export const suggestion = (name: string, known: Iterable<string>): string => {
  const names = [...known].filter((other) => other !== "");
  const ranked = names
    // Of one letter, another one is no misspelling.
    .filter((other) => name.length > 1 || other.toLowerCase().includes(name.toLowerCase()))
    .filter((other) => Math.abs(other.length - name.length) <= 2)
    .map((other) => ({ other, steps: other.toLowerCase() === name.toLowerCase() ? 0 : distance(name, other) }))
    .filter(({ other, steps }) => steps <= Math.max(1, Math.floor(Math.min(other.length, name.length) / 3)))
    .sort((a, b) => a.steps - b.steps);
  if (ranked[0] !== undefined) return `: did you mean \`${ranked[0].other}\`?`;
  if (names.length === 0 || names.length > 8) return ".";
  return `: there is ${names.map((other) => `\`${other}\``).join(", ")}.`;
};
