import type { Span } from "../expression.ts";
import type { BinaryOperator, PrefixOperator } from "./when.ts";

/** A token of govaluate. `pattern` is a quoted text behind `=~` or `!~`, and only known when all tokens are. */
export type Token = Span &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "string" | "variable" | "pattern"; readonly value: string }
    | { readonly kind: "date"; readonly value: string }
    | { readonly kind: "access"; readonly path: readonly string[] }
    | { readonly kind: "prefix"; readonly operator: PrefixOperator }
    | { readonly kind: OperatorKind; readonly operator: BinaryOperator }
    | { readonly kind: "open" | "close" }
  );

export type OperatorKind = "modifier" | "comparator" | "logical" | "ternary" | "separator";
export type TokenKind = Token["kind"] | "start";

const behindValue = ["modifier", "comparator", "logical", "close", "separator"] as const;
const value = ["prefix", "number", "boolean", "variable", "access", "string", "open"] as const;

/** What govaluate takes behind what, which its parser relies on. Some of it is odd, such as no date behind `+`. */
const followers: Readonly<Record<TokenKind, readonly TokenKind[]>> = {
  start: [...value, "date", "pattern"],
  open: [...value, "date", "pattern", "close"],
  close: [...behindValue, "ternary", "number", "boolean", "variable", "string", "pattern", "date", "open"],
  number: [...behindValue, "ternary"],
  boolean: [...behindValue, "ternary"],
  string: [...behindValue, "ternary"],
  variable: [...behindValue, "ternary"],
  date: behindValue,
  pattern: behindValue,
  access: [...behindValue, "ternary", "open"],
  prefix: ["number", "boolean", "variable", "access", "open", "close"],
  modifier: [...value, "close"],
  comparator: [...value, "date", "pattern", "close"],
  logical: [...value, "date", "close"],
  ternary: [...value, "date", "separator"],
  separator: [...value, "date"],
};

export const mayFollow = (before: TokenKind, kind: TokenKind): boolean => followers[before].includes(kind);

/** Whether a condition may end behind a token. */
export const mayEnd = (kind: TokenKind): boolean => followers[kind].includes("comparator");
