import type { Expression } from "@argotsx/expr";
import type { Operand } from "./type.ts";

/** A value that exists when the workflow runs. */
export interface Value extends Operand {
  /** A shorter expression that is negative, 0 or positive together with this number, and -1 whenever it is negative. */
  readonly coarse?: Expression;
  /** Whether it is a text of characters up to U+FFFF, whatever the workflow does. */
  readonly narrow?: true;
  /** Whether it may be absent, as what `find` gives. */
  readonly absent?: true;
}
