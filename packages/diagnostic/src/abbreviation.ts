const shortest = 2;

/** Whether all letters of a word stand in another one, in their order. */
const isInOrder = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
};

/** The words of a name, in small letters: of `imageTag` and `image-tag` `image` and `tag`. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== "");

/**
 * Whether one of two names is likely short for the other: `msg` for `message`, which begin alike and of which one has all
 * letters of the other, or `tag` for `image-tag`, a word of it. They may also differ only in how words are put together.
 */
export const isShortFor = (one: string, other: string): boolean => {
  const [long, short] = one.length >= other.length ? [wordsOf(one), wordsOf(other)] : [wordsOf(other), wordsOf(one)];
  const [longText, shortText] = [long.join(""), short.join("")];
  if (shortText.length < shortest) return false;
  if (longText === shortText) return true;
  if (short.every((word) => long.includes(word))) return true;
  return longText[0] === shortText[0] && isInOrder(shortText, longText);
};

// With fewer letters, or fewer of the longer name's, too many names have them all.
const fewestLetters = 3;
const leastShare = 0.4;

const isShare = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < fewestLetters) return false;
  return (
    wordsOf(long).at(-1) === short.toLowerCase() ||
    long.toLowerCase().startsWith(short.toLowerCase()) ||
    short.length >= long.length * leastShare
  );
};

/** Those of some names that a word is likely short for, or that are short for the word: `command` for `cmd`. */
export const shortFor = (word: string, names: Iterable<string>): readonly string[] =>
  [...names].filter((name) => isShare(word, name) && isShortFor(word, name));

/** The only such name. */
export const onlyShortFor = (word: string, names: Iterable<string>): string | undefined => {
  const [only, another] = shortFor(word, names);
  return another === undefined ? only : undefined;
};
