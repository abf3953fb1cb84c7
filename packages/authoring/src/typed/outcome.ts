import type { NotAValue } from "./reference.ts";

// Symbol.for: the compiler must know an outcome of another copy of the package.
const OUTCOME = Symbol.for("argotsx.outcome");

/** How a task may end, in Argo's own words for `depends`. */
export type Result =
  | "Succeeded"
  | "Failed"
  | "Errored"
  | "Skipped"
  | "Omitted"
  | "Daemoned"
  | "AnySucceeded"
  | "AllFailed";

/** A condition on how tasks ended, as the compiler reads it. */
export type OutcomeTree =
  | { readonly kind: "task"; readonly task: number; readonly label: string; readonly result?: Result }
  | { readonly kind: "not"; readonly operand: OutcomeTree }
  | { readonly kind: "and" | "or"; readonly operands: readonly OutcomeTree[] };

/** A condition on how tasks ended: `A.failed`, `or(A.failed, B.succeeded)`. It belongs into `after` or `depends`. */
export interface Outcome extends NotAValue {
  readonly "~kind": "outcome";
}

/** Something that stands for a task in a condition: its handle, which means that it did not fail. */
interface Waitable {
  readonly [OUTCOME]: OutcomeTree;
}

export const outcome = (tree: OutcomeTree): Outcome => ({ [OUTCOME]: tree }) as unknown as Outcome;

/** The condition that a value is; nothing for anything else. */
export const outcomeOf = (value: unknown): OutcomeTree | undefined =>
  typeof value === "function" || (typeof value === "object" && value !== null)
    ? (value as Partial<Waitable>)[OUTCOME]
    : undefined;

/** What the key of an object is by which it is a condition. */
export const outcomeKey: typeof OUTCOME = OUTCOME;

interface Handle {
  readonly succeeded: Outcome;
}

const read = (value: unknown): OutcomeTree => {
  const tree = outcomeOf(value);
  if (tree === undefined)
    throw new TypeError("and(), or() and not() take tasks and how they ended, such as Build and Build.failed");
  return tree;
};

/** All of these: `and(A.failed, B)`. A task alone means that it succeeded, or was skipped. */
export const and = (...conditions: readonly (Outcome | Handle)[]): Outcome =>
  outcome({ kind: "and", operands: conditions.map(read) });

/** One of these at least. */
export const or = (...conditions: readonly (Outcome | Handle)[]): Outcome =>
  outcome({ kind: "or", operands: conditions.map(read) });

/** The opposite: `not(A.skipped)`. */
export const not = (condition: Outcome | Handle): Outcome => outcome({ kind: "not", operand: read(condition) });
