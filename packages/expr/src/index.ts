export type { Depends, DependsTask, TaskResult } from "./depends/index.ts";
export { evaluateDepends, parseDepends, printDepends, tasksOf } from "./depends/index.ts";
export type { BinaryOperator, Expression, Span } from "./expression.ts";
export { evaluate, type Variables } from "./lang/evaluate.ts";
export { parseExpression } from "./lang/parse.ts";
export { printExpression } from "./lang/print.ts";
export { textOf } from "./lang/text-of.ts";
export { EvaluationError, jsonValue, LooseMap, type Value } from "./lang/value.ts";
export type { Problem } from "./problem.ts";
