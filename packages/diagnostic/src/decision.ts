import type { Place } from "./place.ts";

/** That something which has no value while compiling was asked for one, to decide what is compiled. */
export interface Decision {
  /** As it is written, such as `A.outputs.text`. */
  readonly reference: string;
  readonly help: string;
  readonly at: Place;
}

// Symbol.for: the error is thrown by the user's own module, which the build put the question into.
const DECISION = Symbol.for("argotsx.decision");
const EARLY = Symbol.for("argotsx.early");

const TEXT = Symbol.for("argotsx.text");

const fieldOf = (thrown: unknown, field: symbol): unknown => {
  try {
    return thrown instanceof Error ? Reflect.get(thrown, field) : undefined;
  } catch {
    return undefined;
  }
};

/** What a thrown error says of a reference as a condition; nothing for all other errors. */
export const decisionOf = (thrown: unknown): Decision | undefined => fieldOf(thrown, DECISION) as Decision | undefined;

/** The reference that was called, or computed with, while it had no value; nothing for all other errors. */
export const earlyReadOf = (thrown: unknown): string | undefined => {
  const reference = fieldOf(thrown, EARLY);
  return typeof reference === "string" ? reference : undefined;
};

/** Where the arrow function stands that was made a text; nothing for all other errors. */
export const arrowAsTextOf = (thrown: unknown): Place | undefined => fieldOf(thrown, TEXT) as Place | undefined;
