// Go's unicode.IsSpace, unicode.IsLetter and unicode.IsDigit, which expr-lang asks. The last two are classes of thousands
// of ranges, which V8 makes when it comes to such an expression, so all that is ASCII is told without.
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const beyondAscii = /[\x80-\uffff]/;
const asciiWord = /[\w$]*/y;
const asciiIdentifier = /^[A-Za-z_$][\w$]*$/;

/** Words that expr-lang reads as operators. */
const words: ReadonlySet<string> = new Set([
  "not",
  "in",
  "or",
  "and",
  "matches",
  "contains",
  "startsWith",
  "endsWith",
  "let",
  "if",
  "else",
]);

export const isSpace = (character: string): boolean => {
  const code = character.charCodeAt(0);
  // Nearly all that is asked about is ASCII, and no space.
  return !(code > 0x20 && code < 0x80) && space.test(character);
};

/** Whether a text holds nothing but ASCII. */
export const isAscii = (text: string): boolean => !beyondAscii.test(text);

/** Where the characters end, from an offset on, that may stand in a name. */
export const wordEnd = (text: string, from: number): number => {
  asciiWord.lastIndex = from;
  asciiWord.test(text);
  const end = asciiWord.lastIndex;
  if (!(text.charCodeAt(end) >= 0x80)) return end;
  const word = /[\p{L}\p{Nd}_$]*/uy;
  word.lastIndex = end;
  word.test(text);
  return word.lastIndex;
};

/** Whether a text has the form of a name; words such as `in` have it too. */
export const isIdentifier = (text: string): boolean =>
  isAscii(text) ? asciiIdentifier.test(text) : /^[\p{L}_$][\p{L}\p{Nd}_$]*$/u.test(text);

/** Whether a name is read as an operator, so that it cannot be the name of a variable. */
export const isOperatorWord = (text: string): boolean => words.has(text);
