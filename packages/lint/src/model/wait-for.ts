import type { Call } from "./call.ts";

/**
 * What to write for a task to wait for another one too. Argo takes one way for all tasks of a DAG, so where any of them
 * has `depends`, so does the advice.
 */
export const waitFor = ({ depends, dependencies }: Call, other: string, tasks: readonly Call[]): string => {
  if (depends !== undefined) return `depends: ${depends.includes("||") ? `(${depends})` : depends} && ${other}`;
  const all = [...dependencies, other];
  const isByDepends = tasks.some((task) => task.depends !== undefined);
  return isByDepends ? `depends: ${all.join(" && ")}` : `dependencies: [${all.join(", ")}]`;
};
