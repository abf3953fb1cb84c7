import type { Expression } from "@argotsx/expr";
import { call, sprig, text } from "./make.ts";

// No list or text is longer; Go could not hold it, nor could JavaScript.
export const longest = 2 ** 31;

/** A text in which a character takes as many places as UTF-16 gives it. */
export const inUnits = (value: Expression): Expression =>
  value.kind === "string"
    ? text("_".repeat(value.value.length))
    : sprig("regexReplaceAll", text("[\\x{10000}-\\x{10FFFF}]"), value, text("__"));

/** How many UTF-16 units a text has; Go counts characters. */
export const unitsOf = (value: Expression): Expression => call("len", inUnits(value));

/** The characters of a text: Go's indices count bytes, and those of this list are JavaScript's up to U+FFFF. */
export const characters = (value: Expression): Expression => call("split", value, text(""));
