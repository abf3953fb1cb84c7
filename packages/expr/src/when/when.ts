import type { Span } from "../expression.ts";

/**
 * A condition of `when` as govaluate reads it after Argo has filled in the tags. Words without quotes and `[…]` are
 * texts, so they are the same node as quoted texts. There are no parentheses: the printer knows where they are needed.
 */
export type When =
  | WhenNumber
  | WhenBoolean
  | WhenText
  | WhenPattern
  | WhenDate
  | WhenAccess
  | WhenNothing
  | WhenUnary
  | WhenBinary;

interface Located {
  readonly at?: Span;
}

/** A number that is not negative: a sign is an operator. All numbers are 64-bit floats. */
export interface WhenNumber extends Located {
  readonly kind: "number";
  readonly value: number;
}
export interface WhenBoolean extends Located {
  readonly kind: "boolean";
  readonly value: boolean;
}
export interface WhenText extends Located {
  readonly kind: "text";
  readonly value: string;
}
/**
 * A text directly behind `=~` or `!~`, quoted or not: the first thing of the right side. It is like a text, but `+` does
 * not put a number behind it.
 */
export interface WhenPattern extends Located {
  readonly kind: "pattern";
  readonly value: string;
}
/** A quoted text in one of the forms that govaluate takes for a date, which makes it a number. */
export interface WhenDate extends Located {
  readonly kind: "date";
  readonly text: string;
}
/** `a.B`: a member of a parameter. Argo gives no parameters, so evaluating it always fails. */
export interface WhenAccess extends Located {
  readonly kind: "access";
  readonly path: readonly string[];
  /** What follows when a parenthesis comes next, which is read as arguments with everything behind them. */
  readonly arguments?: When;
}
/** What stands between `(` and `)` when nothing does, and behind an operator in front of `)`. */
export interface WhenNothing extends Located {
  readonly kind: "nothing";
}
export interface WhenUnary extends Located {
  readonly kind: "unary";
  readonly operator: PrefixOperator;
  readonly operand: When;
}
/**
 * All of them group to the left. `a ? b : c` is `(a ? b) : c`: the first is nothing unless `a` holds, and `:` and `??`
 * are both the left side unless that is nothing. `,` makes lists.
 */
export interface WhenBinary extends Located {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: When;
  readonly right: When;
}

export type PrefixOperator = "-" | "!" | "~";
export type BinaryOperator = (typeof levels)[number][number];

/** Binary operators, those that bind least first. */
export const levels = [
  [","],
  ["?", ":", "??"],
  ["||"],
  ["&&"],
  ["==", "!=", ">", ">=", "<", "<=", "=~", "!~", "in"],
  ["&", "|", "^"],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
  ["**"],
] as const;

const levelOfOperator: ReadonlyMap<string, number> = new Map(
  levels.flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);

/** How tightly an operator binds; larger is tighter. */
export const levelOf = (operator: BinaryOperator): number => levelOfOperator.get(operator) ?? 0;

export const isBinaryOperator = (text: string): text is BinaryOperator => levelOfOperator.has(text);
