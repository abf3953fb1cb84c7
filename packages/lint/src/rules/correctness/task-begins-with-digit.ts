import { rule } from "../../engine/rule.ts";

/** dag-task-digit of Argo's validator. */
export const taskBeginsWithDigit = rule({
  id: "task-begins-with-digit",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["depends", "dependencies"],
  title: "A task whose name begins with a digit stands where tasks wait for each other",
  docs: `In a DAG in which any task has \`depends\`, no name may begin with a digit, and neither may that of a task with \`dependencies\`: Argo makes one condition of names and results, and a name that begins with a digit is none there.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "dag") return;
    const isConditional = filled.calls.some(({ depends }) => depends !== undefined);
    for (const [index, task] of filled.calls.entries()) {
      if (!/^\d/.test(task.name) || !(isConditional || task.dependencies.length > 0)) continue;
      report({
        at: [...task.path, "name"],
        message: `the name of ${(template.calls[index] ?? task).phrase} of ${template.phrase} begins with a digit, though ${isConditional ? "the DAG has 'depends'" : "it has 'dependencies'"}`,
        help: `begin it with a letter, such as 'run-${task.name}'`,
      });
    }
  },
});
