import type { Budget } from "./budget.ts";
import type { Value } from "./value.ts";

/** The variables of an expression by name; nested maps are `Map`s as well. */
export type Variables = ReadonlyMap<string, Value>;

/** Where an evaluation stands: the variables of `let`, and the item of the innermost predicate. */
export interface Frame {
  readonly variables: Variables;
  readonly budget: Budget;
  readonly locals?: Local | undefined;
  readonly item?: Item | undefined;
}

/** What `#`, `#index` and `#acc` are. */
interface Item {
  readonly value: Value;
  readonly index: number;
  readonly accumulated?: Value | undefined;
}

interface Local {
  readonly name: string;
  readonly value: Value;
  readonly outer?: Local | undefined;
}
