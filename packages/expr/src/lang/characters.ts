// Go's unicode.IsSpace, unicode.IsLetter and unicode.IsDigit, which expr-lang asks.
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const wordCharacter = /[\p{L}\p{Nd}_$]/u;
const identifier = /^[\p{L}_$][\p{L}\p{Nd}_$]*$/u;

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

export const isSpace = (character: string): boolean => space.test(character);

/** Whether a character (one code point) may stand in a name. */
export const isWordCharacter = (character: string): boolean => wordCharacter.test(character);

/** Whether a text has the form of a name; words such as `in` have it too. */
export const isIdentifier = (text: string): boolean => identifier.test(text);

/** Whether a name is read as an operator, so that it cannot be the name of a variable. */
export const isOperatorWord = (text: string): boolean => words.has(text);
