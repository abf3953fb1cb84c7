import type { BinaryOperator, Unary } from "../expression.ts";

/** How tightly the operators bind, from expr-lang's own table; operators written in two ways are here twice. */
export const binary: ReadonlyMap<string, { readonly operator: BinaryOperator; readonly precedence: number }> = new Map([
  ["or", { operator: "or", precedence: 10 }],
  ["||", { operator: "or", precedence: 10 }],
  ["and", { operator: "and", precedence: 15 }],
  ["&&", { operator: "and", precedence: 15 }],
  ["==", { operator: "==", precedence: 20 }],
  ["!=", { operator: "!=", precedence: 20 }],
  ["<", { operator: "<", precedence: 20 }],
  [">", { operator: ">", precedence: 20 }],
  ["<=", { operator: "<=", precedence: 20 }],
  [">=", { operator: ">=", precedence: 20 }],
  ["in", { operator: "in", precedence: 20 }],
  ["matches", { operator: "matches", precedence: 20 }],
  ["contains", { operator: "contains", precedence: 20 }],
  ["startsWith", { operator: "startsWith", precedence: 20 }],
  ["endsWith", { operator: "endsWith", precedence: 20 }],
  ["..", { operator: "..", precedence: 25 }],
  ["+", { operator: "+", precedence: 30 }],
  ["-", { operator: "-", precedence: 30 }],
  ["*", { operator: "*", precedence: 60 }],
  ["/", { operator: "/", precedence: 60 }],
  ["%", { operator: "%", precedence: 60 }],
  ["**", { operator: "**", precedence: 100 }],
  ["^", { operator: "**", precedence: 100 }],
  ["??", { operator: "??", precedence: 500 }],
]);

export const unary: ReadonlyMap<string, { readonly operator: Unary["operator"]; readonly precedence: number }> =
  new Map([
    ["not", { operator: "not", precedence: 50 }],
    ["!", { operator: "not", precedence: 50 }],
    ["-", { operator: "-", precedence: 90 }],
    ["+", { operator: "+", precedence: 90 }],
  ]);

/** `a < b < c` is `a < b and b < c` for these. */
export const isOrdering = (operator: string): boolean =>
  operator === "<" || operator === ">" || operator === "<=" || operator === ">=";

/** `a not in b` is `not (a in b)` for these. */
export const takesNot = (operator: string): boolean =>
  operator === "in" ||
  operator === "matches" ||
  operator === "contains" ||
  operator === "startsWith" ||
  operator === "endsWith";

/** Built-ins whose second argument is run on every item, and how many arguments they need and may have. */
export const predicates: ReadonlyMap<string, { readonly least: number; readonly most: number }> = new Map([
  ["all", { least: 2, most: 2 }],
  ["none", { least: 2, most: 2 }],
  ["any", { least: 2, most: 2 }],
  ["one", { least: 2, most: 2 }],
  ["filter", { least: 2, most: 2 }],
  ["map", { least: 2, most: 2 }],
  ["count", { least: 1, most: 2 }],
  ["sum", { least: 1, most: 2 }],
  ["find", { least: 2, most: 2 }],
  ["findIndex", { least: 2, most: 2 }],
  ["findLast", { least: 2, most: 2 }],
  ["findLastIndex", { least: 2, most: 2 }],
  ["groupBy", { least: 2, most: 2 }],
  ["sortBy", { least: 2, most: 3 }],
  ["reduce", { least: 2, most: 3 }],
]);
