const spellings = (word: string): readonly string[] => [
  ...new Set([word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]),
];

const yes: readonly string[] = ["y", "yes", "true", "on"].flatMap(spellings);
const no: readonly string[] = ["n", "no", "false", "off"].flatMap(spellings);

/** The words that YAML 1.1 reads as a boolean, and the number that it reads: what may be written for a value that is no text. */
export const wordsFor = (value: unknown): readonly string[] => {
  if (typeof value === "boolean") return value ? yes : no;
  return typeof value === "number" ? [String(value)] : [];
};
