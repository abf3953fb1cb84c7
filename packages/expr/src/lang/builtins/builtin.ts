import type { Budget } from "../budget.ts";
import type { Value } from "../value.ts";

/** A function whose arguments are values; those that take predicates are part of the evaluator. */
export type Builtin = (values: readonly Value[], budget: Budget) => Value;
