import { rule } from "../../engine/rule.ts";
import { isFields, textOf } from "../../model/fields.ts";

/** resource-manifest-required and resource-manifest-both of Argo's validator. */
export const manifestSource = rule({
  id: "manifest-source",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["resource"],
  title: "A resource template has no manifest, or two",
  docs: `Every action but \`get\` and \`delete\` needs what it is done with: a \`manifest\`, or a \`manifestFrom\` that names an input artifact.`,
  visit: ({ filled, template }, report) => {
    const { action, manifest, manifestFrom } = filled.bodyFields;
    if (filled.body !== "resource" || typeof action !== "string" || action === "get" || action === "delete") return;
    const isWritten = textOf(manifest) !== undefined;
    if (isWritten !== isFields(manifestFrom)) return;
    report({
      at: isWritten ? [...filled.path, "resource", "manifestFrom"] : [...filled.path, "resource"],
      part: "key",
      message: isWritten
        ? `${template.phrase} has both a 'manifest' and a 'manifestFrom'`
        : `${template.phrase} has no manifest to ${action}`,
      help: isWritten ? "keep one of them" : "give it a 'manifest', or a 'manifestFrom' with an input artifact",
    });
  },
});
