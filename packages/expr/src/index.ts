export type { Depends, DependsProblem, DependsTask, TaskResult } from "./depends/index.ts";
export {
  evaluateDepends,
  parseDepends,
  printDepends,
  refusesTaskName,
  taskResults,
  tasksOf,
} from "./depends/index.ts";
export type { BinaryOperator, Expression, Span } from "./expression.ts";
export { checkExpression, typeExpression } from "./lang/check.ts";
export { environmentOf } from "./lang/environment-of.ts";
export { evaluate } from "./lang/evaluate.ts";
export { fillHoles } from "./lang/fill.ts";
export type { Variables } from "./lang/frame.ts";
export { parseExpression } from "./lang/parse.ts";
export { printExpression } from "./lang/print.ts";
export { textOf } from "./lang/text-of.ts";
export type { EnvironmentType, MapType, StaticType } from "./lang/types.ts";
export { EvaluationError, jsonValue, LooseMap, type Value } from "./lang/value.ts";
export { children } from "./lang/walk.ts";
export type { Mistake, MistakeKind, Problem } from "./problem.ts";
export type { ExpressionTag, NestedTag, NewPiece, Piece, SimpleTag, TextPiece } from "./tags/index.ts";
export { holdsTags, parseTags, pathOf, printTags, replaceTags, tagPieces } from "./tags/index.ts";
export type { When, WhenValue } from "./when/index.ts";
export {
  checkWhen,
  decideWhen,
  evaluateWhen,
  meantTag,
  parseWhen,
  printWhen,
  standIn,
  withTags,
} from "./when/index.ts";
