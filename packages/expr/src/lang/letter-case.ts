/** Go's strings.ToUpper: letter by letter, so that `ß` stays and no text changes its number of letters. */
export const toUpper = (text: string): string => mapLetters(text, upperLetter);

/** Go's strings.ToLower: letter by letter, so that a sigma at the end of a word is `σ`. */
export const toLower = (text: string): string => mapLetters(text, lowerLetter);

const mapLetters = (text: string, change: (letter: string) => string): string => {
  let result = "";
  for (const letter of text) result += change(letter);
  return result;
};

const isOne = (text: string): boolean =>
  text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);

/** A letter in upper case; those whose upper case is more than one letter keep the single one that Unicode also gives. */
export const upperLetter = (letter: string): string => {
  const upper = letter.toUpperCase();
  if (isOne(upper)) return upper;
  const code = letter.codePointAt(0) ?? 0;
  // Greek letters with an iota below: JavaScript spells the iota out.
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8);
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCodePoint(code + 9);
  return letter;
};

export const lowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  return isOne(lower) ? lower : letter === "İ" ? "i" : letter;
};

/** A letter as it begins a word: `ǆ` is `ǅ`, and Georgian letters stay as they are. */
export const titleLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x10d0 && code <= 0x10ff) return letter;
  const pair = ["Ǆǅǆ", "Ǉǈǉ", "Ǌǋǌ", "Ǳǲǳ"].find((forms) => forms.includes(letter));
  return pair === undefined ? upperLetter(letter) : (pair[1] ?? letter);
};
