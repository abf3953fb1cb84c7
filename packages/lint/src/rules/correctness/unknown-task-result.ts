import { closest } from "@argotsx/diagnostic";
import { taskResults } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";

const known: ReadonlySet<string> = new Set(taskResults);

/** dag-depends-result of Argo's validator. */
export const unknownTaskResult = rule({
  id: "unknown-task-result",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["depends"],
  title: "'depends' asks for a result that no task has",
  docs: `Behind the name of a task \`depends\` may ask for one of ${taskResults.map((result) => `\`${result}\``).join(", ")}. Without one it is the first, or \`Skipped\`, or \`Daemoned\`.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "dag") return;
    for (const task of filled.calls) {
      const asked = task.depends?.match(/[a-zA-Z0-9][-a-zA-Z0-9]*\.[A-Z][a-zA-Z]+/g) ?? [];
      for (const word of new Set(asked)) {
        const [, result = ""] = word.split(".");
        if (known.has(result)) continue;
        const near = closest(result, taskResults) ?? taskResults.find((one) => one.startsWith(result.slice(0, 4)));
        report({
          at: [...task.path, "depends"],
          excerpt: { text: word, nth: 0 },
          message: `${task.phrase} of ${template.phrase} waits for '${word}', but tasks have no result '${result}'`,
          help: near === undefined ? `write one of ${taskResults.join(", ")}` : `did you mean '${near}'?`,
        });
      }
    }
  },
});
