export type { Depends, DependsAll, DependsAny, DependsNot, DependsTask, TaskResult } from "./depends.ts";
export { taskResults, tasksOf } from "./depends.ts";
export { evaluateDepends } from "./evaluate.ts";
export { type DependsProblem, parseDepends } from "./parse.ts";
export { printDepends } from "./print.ts";
export { mostNodes, nodesOf } from "./size.ts";
export { refusesTaskName } from "./task-name.ts";
