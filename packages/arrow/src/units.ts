import type { Expression } from "@argotsx/expr";
import { call, sprig, text } from "./make.ts";
import type { Value } from "./value.ts";

// No list or text is longer; Go could not hold it, nor could JavaScript.
export const longest = 2 ** 31;

/** The characters that UTF-16 has two units for. */
const beyond = "[\\x{10000}-\\x{10FFFF}]";

/** A text in which a character takes as many places as UTF-16 gives it. */
export const inUnits = ({ expression, narrow }: Pick<Value, "expression" | "narrow">): Expression => {
  if (narrow === true || (expression.kind === "string" && isNarrow(expression.value))) return expression;
  return sprig("regexReplaceAll", text(beyond), expression, text("__"));
};

/** Whether each character of a text is one unit of UTF-16. */
export const isNarrow = (value: string): boolean => !/[\ud800-\udfff]/.test(value);

/** How many UTF-16 units a text has; Go counts characters. */
export const unitsOf = (value: Pick<Value, "expression" | "narrow">): Expression => call("len", inUnits(value));

/** The characters of a text: Go's indices count bytes, and those of this list are JavaScript's up to U+FFFF. */
export const characters = (value: Expression): Expression => call("split", value, text(""));
