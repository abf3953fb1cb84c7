export type { Expression } from "./expression.ts";
export type { Depends, TaskResult } from "./depends/index.ts";
export { evaluateDepends, printDepends, taskResults, tasksOf } from "./depends/index.ts";
