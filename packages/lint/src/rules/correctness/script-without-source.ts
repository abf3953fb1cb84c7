import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";

/** A script that runs its interpreter on nothing. */
export const scriptWithoutSource = rule({
  id: "script-without-source",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["script"],
  title: "A script has no source",
  docs: `Without \`source\` a script is a container that runs its \`command\` alone: an interpreter that is given nothing to do. If that is meant, \`container\` says so.`,
  template: (template, report) => {
    if (template.body !== "script") return;
    const { source } = template.bodyFields;
    if (typeof source === "string" ? source.trim() !== "" : source !== undefined && source !== null) return;
    const standard = fieldsOf(fieldsOf(template.owner.spec.templateDefaults).script);
    if (standard.source !== undefined) return;
    report({
      at: [...template.path, "script", ...(source === undefined ? [] : ["source"])],
      part: source === undefined ? "key" : "value",
      message: `the script of ${template.phrase} has no source, so its command is run on nothing`,
      help: "give it a 'source', or write 'container' instead of 'script'",
    });
  },
});
