import { closest } from "@argotsx/diagnostic";
import { shapeOf } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { bodies } from "../../model/kinds.ts";

/** Whether a field of a template is none, and nearly what says what to run. */
const isMisspelt = (field: string): boolean =>
  !shapeOf("Template").fields.has(field) && closest(field, bodies) !== undefined;

/** template-type-none, template-type-unknown and template-type-multiple of Argo's validator. */
export const templateBody = rule({
  id: "template-body",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A template says nothing to run, or more than one thing",
  docs: `A template has exactly one of ${bodies.map((body) => `\`${body}\``).join(", ")}.`,
  template: (template, report) => {
    const { body: first, bodies: all, fields, path, inlineIn } = template;
    if (first !== undefined && all.length === 1) return;
    const { phrase } = template;
    const [, second] = all;
    if (first === undefined) {
      // A field that there is not is refused as such, but not below a step.
      if (inlineIn === undefined && Object.keys(fields).some(isMisspelt)) return;
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
