import { rule } from "../../engine/rule.ts";
import { textOf } from "../../model/fields.ts";

/** input-art-from of Argo's validator. */
export const fromOfInput = rule({
  id: "from-of-input",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["from"],
  title: "An input artifact says from where the caller hands it over",
  docs: `An input does not know who calls the template: \`from\` belongs into the arguments of a step or task, or into outputs.`,
  template: ({ inputs, phrase }, report) => {
    for (const { name, path, fields } of inputs.artifacts) {
      if (textOf(fields.from) === undefined) continue;
      report({
        at: [...path, "from"],
        part: "key",
        message: `the input artifact '${name}' of ${phrase} has a 'from'`,
        help: "move it into the arguments of the step or task that calls the template",
      });
    }
  },
});
