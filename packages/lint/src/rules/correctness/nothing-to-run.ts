import { rule } from "../../engine/rule.ts";

/** dag-no-tasks and cset-empty of Argo's validator. */
export const nothingToRun = rule({
  id: "nothing-to-run",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["dag", "containerSet"],
  title: "A DAG has no tasks, or a container set no containers",
  docs: `Argo refuses a DAG without tasks and a container set without containers.`,
  visit: ({ filled, template }, report) => {
    const list = filled.body === "dag" ? "tasks" : filled.body === "containerSet" ? "containers" : undefined;
    if (list === undefined || filled.body === undefined) return;
    const items = filled.bodyFields[list];
    if (!Array.isArray(items) || items.length > 0) return;
    report({
      at: [...filled.path, filled.body, list],
      message: `${template.phrase} has no ${list}`,
      help: `write one into it, or take the template away`,
    });
  },
});
