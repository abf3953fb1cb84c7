import { rule } from "../../engine/rule.ts";

/** loop-multiple of Argo's validator. */
export const severalLoops = rule({
  id: "several-loops",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["withItems", "withParam", "withSequence"],
  title: "A step or task says in two ways what it loops over",
  docs: `A step or task has one of \`withItems\`, \`withParam\` and \`withSequence\`. Argo makes no product of two lists: for one, a template with a loop calls another one with a loop.`,
  visit: ({ filled, template }, report) => {
    for (const call of filled.calls) {
      const [first, second] = call.loops;
      if (first === undefined || second === undefined) continue;
      report({
        at: second.path,
        part: "key",
        message: `${call.phrase} of ${template.phrase} has both '${first.kind}' and '${second.kind}'`,
        help: "keep one of them",
      });
    }
  },
});
