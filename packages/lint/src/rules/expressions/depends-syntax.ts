import { type DependsProblem, parseDepends, refusesTaskName } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";
import { cutSentence } from "../../expressions/fault.ts";
import type { Call } from "../../model/call.ts";
import { excerptOf } from "../../model/excerpt.ts";

/** Whether Argo's own validator says the same of a part of a condition, or another rule of the task that is named there. */
const isToldElsewhere = (call: Call, depends: string, { start, end, operator }: DependsProblem): boolean => {
  if (operator !== undefined) return false;
  const part = depends.slice(start, end);
  const isResult = depends.charAt(start - 1) === "." && /^[A-Z][a-zA-Z]+$/.test(part);
  return isResult || (refusesTaskName(part) !== undefined && call.template.call(part) !== undefined);
};

export const dependsSyntax = rule({
  id: "depends-syntax",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  about: ["depends"],
  title: "A condition of 'depends' cannot be read",
  docs: `Argo only looks for the names of tasks in a \`depends\` before the workflow runs. The whole of it is read when the task is due, and fails then: names with or without a result, as in \`build.Failed\`, \`&&\`, \`||\`, \`!\` and parentheses. The words \`and\`, \`or\` and \`not\` are taken for tasks, and tags are not filled in.`,
  call: (call, report) => {
    const { depends } = call;
    if (depends === undefined || call.group !== undefined) return;
    for (const problem of parseDepends(depends).problems) {
      if (isToldElsewhere(call, depends, problem)) continue;
      const { message, help } = cutSentence(problem.message);
      const isPart = problem.end > problem.start && problem.end - problem.start < depends.length;
      report({
        at: [...call.path, "depends"],
        ...(isPart && { excerpt: excerptOf(depends, problem) }),
        // A word for an operator is no misspelt task.
        ...(problem.operator !== undefined && { covers: ["undefined-dependency"] }),
        message: `in what ${call.phrase} of ${call.template.phrase} depends on: ${message}`,
        ...(help !== undefined && { help }),
      });
    }
  },
});
