const swapped = (word: string, at: number): string =>
  `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;

/** The word as a hurried hand types it: two letters the wrong way round, or one too many; none of those that are taken. */
export const misspell = (word: string, taken: Iterable<string> = []): string => {
  const others = new Set([...taken, word]);
  for (let at = word.length - 2; at > 0; at--) {
    const typed = swapped(word, at);
    if (/[a-zA-Z]{2}/.test(word.slice(at, at + 2)) && !others.has(typed)) return typed;
  }
  return others.has(`${word}x`) ? `${word}xx` : `${word}x`;
};
