export type { Depends, DependsTask, TaskResult } from "./depends/index.ts";
export { evaluateDepends, parseDepends, printDepends, tasksOf } from "./depends/index.ts";
export type { BinaryOperator, Expression, Span } from "./expression.ts";
export { parseExpression } from "./lang/parse.ts";
export { printExpression } from "./lang/print.ts";
export type { Problem } from "./problem.ts";
