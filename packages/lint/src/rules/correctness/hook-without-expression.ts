import { type Report, rule } from "../../engine/rule.ts";
import type { Hook } from "../../model/call.ts";

const check = (hooks: readonly Hook[], of: string, report: Report): void => {
  for (const { name, path, expression } of hooks) {
    if (name === "exit" || expression !== undefined) continue;
    report({
      at: path,
      part: "key",
      message: `the hook '${name}' of ${of} has no expression`,
      help: "say when it runs: expression: …; only the hook 'exit' goes without",
    });
  }
};

/** hook-expression-spec and step-hook-expression of Argo's validator. */
export const hookWithoutExpression = rule({
  id: "hook-without-expression",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["hooks"],
  title: "A hook does not say when it runs",
  docs: `A hook of a workflow or of a step runs when its \`expression\` becomes true; only the one called \`exit\` runs at the end and needs none.`,
  resource: (resource, report) => check(resource.hooks, resource.phrase, report),
  visit: ({ filled, template }, report) => {
    if (filled.body !== "steps") return;
    for (const step of filled.calls) check(step.hooks, `${step.phrase} of ${template.phrase}`, report);
  },
});
