import type { Expression } from "@argotsx/expr";
import { either, type Operand, type Type } from "./type.ts";

/** A value that exists when the workflow runs. */
export interface Value extends Operand {
  /** A shorter expression that is negative, 0 or positive together with this number, and -1 whenever it is negative. */
  readonly coarse?: Expression;
  /** Whether it is a text of characters up to U+FFFF, whatever the workflow does. */
  readonly narrow?: true;
  /** Whether it may be absent, as what `find` gives. */
  readonly absent?: true;
}

const isEmptyList = ({ expression }: Value): boolean => expression.kind === "list" && expression.items.length === 0;

/** The type of what is one of two values. A list without items may be one of anything. */
export const eitherOf = (a: Value, b: Value): Type => {
  if (isEmptyList(a) && b.type.kind === "list") return b.type;
  return isEmptyList(b) && a.type.kind === "list" ? a.type : either(a.type, b.type);
};
