export type { Depends, DependsAll, DependsAny, DependsNot, DependsTask, TaskResult } from "./depends.ts";
export { taskResults, tasksOf } from "./depends.ts";
export { evaluateDepends } from "./evaluate.ts";
export { printDepends } from "./print.ts";
