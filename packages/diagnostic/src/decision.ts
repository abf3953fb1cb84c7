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

/** What a thrown error says of a reference as a condition; nothing for all other errors. */
export const decisionOf = (thrown: unknown): Decision | undefined => {
  try {
    return thrown instanceof Error ? (thrown as { readonly [DECISION]?: Decision })[DECISION] : undefined;
  } catch {
    return undefined;
  }
};
