import { holdsTags } from "@argotsx/expr";
import { rule } from "../../engine/rule.ts";
import { isFields } from "../../model/fields.ts";

const isSet = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";

/** Whether it is a text that can be no number, whatever is filled in. */
const isNoNumber = (value: unknown): boolean =>
  isSet(value) && !holdsTags(String(value)) && !/^[-+]?\d+$/.test(String(value));

/** Why a text is no list, or nothing; a text with a tag may become one. */
const faultOf = (text: string): string | undefined => {
  // One half of a tag is a mistake of its own.
  if (holdsTags(text) || text === "" || /^\s*\{\s*[\w./-]+\s*\}\}\s*$/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) || value === null ? undefined : "is JSON, but no list";
  } catch {
    return "is no JSON";
  }
};

/** Loops that the controller cannot unfold. */
export const impossibleLoop = rule({
  id: "impossible-loop",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["withParam", "withSequence"],
  title: "A loop cannot be unfolded",
  docs: `A \`withParam\` must become a JSON list, and a \`withSequence\` needs a \`count\` or an \`end\`, which like \`start\` must be whole numbers. Argo looks at it only when the step or task is to run, which then ends with an error.`,
  call: (call, report) => {
    const { withParam, withSequence } = call.fields;
    const where = `${call.phrase} of ${call.template.phrase}`;
    const fault = typeof withParam === "string" ? faultOf(withParam) : undefined;
    if (fault !== undefined) {
      report({
        at: [...call.path, "withParam"],
        message: `${where} loops over a text that ${fault}`,
        help: `write a JSON list, such as '["a", "b"]', or withItems`,
      });
    }
    if (!isFields(withSequence)) return;
    const { count, start, end } = withSequence;
    if (!isSet(count) && !isSet(end)) {
      report({
        at: [...call.path, "withSequence"],
        message: `${where} loops over a sequence without an end`,
        help: "give it a 'count' or an 'end'",
      });
    }
    for (const [field, value] of Object.entries({ count, start, end })) {
      if (!isNoNumber(value)) continue;
      report({
        at: [...call.path, "withSequence", field],
        message: `the ${field} '${value}' of the sequence of ${where} is no whole number`,
      });
    }
  },
});
