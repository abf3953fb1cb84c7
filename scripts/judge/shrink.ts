/** The text without stretches of lines and characters, from the longest stretches to the shortest. */
const cuts = (text: string): string[] => {
  const made = new Set<string>();
  const lines = text.split(/(?<=\n)/);
  for (let size = lines.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < lines.length; at += size) made.add(lines.toSpliced(at, size).join(""));
  }
  // Code points, so that no half of a surrogate pair is left.
  const characters = [...text];
  const smallest = characters.length > 400 ? characters.length >> 7 : 1;
  for (let size = characters.length >> 1; size >= smallest; size >>= 1) {
    for (let at = 0; at < characters.length; at += size) made.add(characters.toSpliced(at, size).join(""));
  }
  made.delete(text);
  return [...made];
};

/** A shorter text for which something still holds, by trying to leave out each stretch of it until none can be. */
export const shrink = async (
  text: string,
  holds: (texts: readonly string[]) => Promise<readonly boolean[]>,
): Promise<string> => {
  for (let shortest = text; ; ) {
    const candidates = cuts(shortest).sort((a, b) => a.length - b.length);
    const held = await holds(candidates);
    const found = candidates[held.indexOf(true)];
    if (found === undefined || found.length >= shortest.length) return shortest;
    shortest = found;
  }
};
