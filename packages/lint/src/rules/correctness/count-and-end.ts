import { rule } from "../../engine/rule.ts";

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** loop-sequence-count-end of Argo's validator. */
export const countAndEnd = rule({
  id: "count-and-end",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["withSequence"],
  title: "A sequence has both a count and an end",
  docs: `\`withSequence\` says how many numbers there are (\`count\`) or which is the last (\`end\`), from \`start\` on, which is 0 unless it is given.`,
  visit: ({ filled, template }, report) => {
    for (const call of filled.calls) {
      for (const loop of call.loops) {
        if (loop.kind !== "withSequence" || !isSet(loop.fields.count) || !isSet(loop.fields.end)) continue;
        report({
          at: [...loop.path, "end"],
          part: "key",
          message: `the sequence of ${call.phrase} of ${template.phrase} has both 'count' and 'end'`,
          help: "keep one of them",
        });
      }
    }
  },
});
