/** More lines of a change are not shown: a block that moves as a whole is known by its begin. */
const shown = 6;

const marked = (mark: string, lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, shown).map((line) => `${mark} ${line}`),
  ...(lines.length > shown ? [`${mark} and ${lines.length - shown} more`] : []),
];

/** The lines of a text that a mutant lacks, and those that it has instead, from the first to the last that differ. */
export const changedLines = (before: string, after: string): string => {
  const [old, made] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < made.length && old[start] === made[start]) start++;
  let end = 0;
  while (end < old.length - start && end < made.length - start && old.at(-1 - end) === made.at(-1 - end)) end++;
  const removed = old.slice(start, old.length - end);
  const added = made.slice(start, made.length - end);
  return [`line ${start + 1}`, ...marked("-", removed), ...marked("+", added)]
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
};
