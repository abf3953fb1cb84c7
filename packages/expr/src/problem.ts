/**
 * What is wrong with a piece of text, in a sentence that also says what to write instead. `start` and `end` are offsets
 * in UTF-16 units of the text that was given; they are equal where something is missing.
 */
export interface Problem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
