export { textOf } from "./coerce.ts";
export { type Lowered, lower } from "./lower.ts";
export type * from "./tree.ts";
export type { ArrowProblem, Context, NumberType, Operand, Type } from "./type.ts";
