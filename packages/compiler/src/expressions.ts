import { lower, textOf } from "@argotsx/arrow";
import { checkExpression, decideWhen, fillHoles, parseExpression, parseWhen, printExpression } from "@argotsx/expr";

export type { Operand, Tree } from "@argotsx/arrow";

/**
 * What turns arrow functions and `expr` into Argo's expressions. Apart from the rest of the compiler, since it is as
 * large again and most workflows come without.
 */
export const expressions = {
  checkExpression,
  decideWhen,
  fillHoles,
  lower,
  parseExpression,
  parseWhen,
  printExpression,
  textOf,
};

export type Expressions = typeof expressions;
