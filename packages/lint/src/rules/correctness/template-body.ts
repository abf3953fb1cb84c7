import { rule } from "../../engine/rule.ts";
import { bodies } from "../../model/kinds.ts";

/** template-type-none, template-type-unknown and template-type-multiple of Argo's validator. */
export const templateBody = rule({
  id: "template-body",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A template says nothing to run, or more than one thing",
  docs: `A template has exactly one of ${bodies.map((body) => `\`${body}\``).join(", ")}.`,
  template: ({ bodies: found, path, phrase }, report) => {
    const [first, second] = found;
    if (first === undefined) {
      report({
        at: path,
        message: `${phrase} says nothing to run`,
        help: "give it a container, a script, steps, a dag or another body",
      });
    } else if (second !== undefined) {
      report({
        at: [...path, second],
        part: "key",
        message: `${phrase} has both '${first}' and '${second}', but can only run one of them`,
        help: "make two templates of it",
      });
    }
  },
});
