/** How much there is to read in a file. */
export interface Size {
  /** Lines with something on them. */
  readonly lines: number;
  /** UTF-16 units on these lines, indentation among them, line ends and blanks before them not. */
  readonly characters: number;
}

/** Measures a text whose comments are gone. */
export const sizeOf = (text: string): Size => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
  return { lines: lines.length, characters: lines.reduce((sum, { length }) => sum + length, 0) };
};

/** Several sizes together. */
export const sum = (sizes: readonly Size[]): Size => ({
  lines: sizes.reduce((all, { lines }) => all + lines, 0),
  characters: sizes.reduce((all, { characters }) => all + characters, 0),
});
