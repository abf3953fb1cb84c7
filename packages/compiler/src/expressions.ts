import { lower } from "@argotsx/arrow";
import { parseExpression, printExpression } from "@argotsx/expr";

/**
 * What turns arrow functions into Argo's expressions. Apart from the rest of the compiler, since it is half as large
 * again and most workflows come without.
 */
export const expressions = { lower, parseExpression, printExpression };

export type Expressions = typeof expressions;
