/**
 * What is wrong with a piece of text, in a sentence that also says what to write instead. `start` and `end` are offsets
 * in UTF-16 units of the text that was given; they are equal where something is missing.
 */
export interface Problem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What kind of mistake an expression has that can be read: a name that is no variable or no function, a number of
 * arguments that the function does not take, or types that do not go together.
 */
export type MistakeKind = "variable" | "function" | "count" | "type";

/** What Argo refuses in an expression that can be read. */
export interface Mistake extends Problem {
  readonly kind: MistakeKind;
}
