import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";

/** Loops over nothing: an empty withItems is none to Argo. */
export const emptyLoop = rule({
  id: "empty-loop",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["withItems", "withParam", "withSequence"],
  title: "A loop has nothing to loop over",
  docs: `An empty \`withItems\` is no loop to Argo: the step or task runs once, and \`{{item}}\` stays as text. A \`withParam\` that is \`[]\` and a \`withSequence\` of 0 are loops over nothing: it is skipped in every run.`,
  call: (call, report) => {
    const { withItems, withParam, withSequence } = call.fields;
    const where = `${call.phrase} of ${call.template.phrase}`;
    const tell = (field: string, message: string) => report({ at: [...call.path, field], message });
    if (Array.isArray(withItems) && withItems.length === 0) {
      tell("withItems", `${where} has no items to loop over, so it runs once, without an item`);
    }
    if (typeof withParam === "string" && /^\s*(?:\[\s*\]|null)\s*$/.test(withParam)) {
      tell("withParam", `${where} loops over an empty list, so it never runs`);
    }
    if (String(fieldsOf(withSequence).count) === "0") tell("withSequence", `${where} loops 0 times, so it never runs`);
  },
});
