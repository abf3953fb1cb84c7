import type { Span } from "../expression.ts";

/** What a condition can ask of a task, in Argo's spelling. The last two are for tasks that loop. */
export const taskResults = [
  "Succeeded",
  "Failed",
  "Errored",
  "Skipped",
  "Omitted",
  "Daemoned",
  "AnySucceeded",
  "AllFailed",
] as const;

export type TaskResult = (typeof taskResults)[number];

/**
 * A condition of `depends`. A task without a result means that it succeeded, was skipped or is a running daemon.
 * `and` and `or` have at least two operands, none of which is of the same kind in a parsed tree.
 */
export type Depends = DependsTask | DependsNot | DependsAll | DependsAny;

export interface DependsTask {
  readonly kind: "task";
  readonly name: string;
  readonly result?: TaskResult;
  readonly at?: Span;
}
export interface DependsNot {
  readonly kind: "not";
  readonly operand: Depends;
}
export interface DependsAll {
  readonly kind: "and";
  readonly operands: readonly Depends[];
}
export interface DependsAny {
  readonly kind: "or";
  readonly operands: readonly Depends[];
}

/** The names of the tasks that a condition mentions, each once, in the order of their first mention. */
export const tasksOf = (tree: Depends): string[] => {
  const names = new Set<string>();
  // A stack of our own: conditions are built by loops as well as by hand, and may be deeper than JavaScript's.
  const rest: Depends[] = [tree];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === "task") names.add(node.name);
    else if (node.kind === "not") rest.push(node.operand);
    else for (const operand of [...node.operands].reverse()) rest.push(operand);
  }
  return [...names];
};
