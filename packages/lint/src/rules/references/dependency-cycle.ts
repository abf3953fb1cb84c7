import { rule } from "../../engine/rule.ts";

/** dag-cycle of Argo's validator. */
export const dependencyCycle = rule({
  id: "dependency-cycle",
  origin: "argo",
  category: "references",
  severity: "error",
  title: "Tasks of a DAG wait for each other",
  docs: `A task that waits for itself, directly or through others, would never start, so Argo refuses the DAG.`,
  visit: ({ template, ancestors }, report) => {
    const circle = ancestors?.circle() ?? [];
    const [first] = circle;
    if (first === undefined) return;
    const way = [...circle.slice(1), first].map(({ name }) => `'${name}'`).join(", which waits for ");
    const key = first.depends === undefined ? "dependencies" : "depends";
    report({
      at: [...first.path, key],
      message: `task '${first.name}' of ${template.phrase} waits for ${circle.length === 1 ? "itself" : way}`,
      help: "take one of these dependencies away",
    });
  },
});
