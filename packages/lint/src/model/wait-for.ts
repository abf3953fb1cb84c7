import { parseDepends } from "@argotsx/expr";
import type { Call } from "./call.ts";

/**
 * What to write for a task to wait for another one too. Argo takes one way for all tasks of a DAG, so where any of them
 * has `depends`, so does the advice. Nothing is made of a `depends` that cannot be read.
 */
export const waitFor = ({ depends, dependencies }: Call, other: string, tasks: readonly Call[]): string => {
  if (depends !== undefined) {
    if (parseDepends(depends).problems.length > 0) return `let it wait for '${other}', too, in its 'depends'`;
    return `let it wait: depends: ${depends.includes("||") ? `(${depends})` : depends} && ${other}`;
  }
  const all = [...dependencies, other];
  const isByDepends = tasks.some((task) => task.depends !== undefined);
  return `let it wait: ${isByDepends ? `depends: ${all.join(" && ")}` : `dependencies: [${all.join(", ")}]`}`;
};
