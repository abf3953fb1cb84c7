import { rule } from "../../engine/rule.ts";

/** dag-depends-items of Argo's validator. */
export const resultOfNoLoop = rule({
  id: "result-of-no-loop",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["depends"],
  title: "'depends' asks a task that is no loop what became of its items",
  docs: `\`AnySucceeded\` and \`AllFailed\` are results of tasks with \`withItems\`, \`withParam\` or \`withSequence\`. A task that runs once has \`Succeeded\` and \`Failed\`.`,
  visit: ({ filled, template }, report) => {
    if (filled.body !== "dag") return;
    for (const task of filled.calls) {
      const asked = task.depends?.match(/[a-zA-Z0-9][-a-zA-Z0-9]*\.(?:AnySucceeded|AllFailed)(?![a-zA-Z])/g) ?? [];
      for (const word of new Set(asked)) {
        const [name = "", result] = word.split(".");
        const other = filled.call(name);
        if (other === undefined || other.loops.length > 0) continue;
        report({
          at: [...task.path, "depends"],
          excerpt: { text: word, nth: 0 },
          message: `${task.phrase} of ${template.phrase} waits for '${word}', but ${other.phrase} is no loop`,
          help: `write ${name}.${result === "AllFailed" ? "Failed" : "Succeeded"}, or give ${other.phrase} the items`,
        });
      }
    }
  },
});
