import { rule } from "../../engine/rule.ts";
import { isFields, textOf } from "../../model/fields.ts";

/** Argo's linter passes over such a document without a word, and Kubernetes refuses it. */
export const missingKind = rule({
  id: "missing-kind",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  title: "A document of Argo does not say its kind",
  docs: `A document with an \`apiVersion\` of \`argoproj.io\` and no \`kind\` cannot be applied or submitted. \`argo lint\` passes over it without a word, so that nothing in it is checked.`,
  workspace: ({ sources }, report) => {
    for (const source of sources) {
      const { value } = source.manifest;
      if (source.isExternal === true || !isFields(value)) continue;
      const isSaid = value.kind !== undefined && value.kind !== null && value.kind !== "";
      const apiVersion = textOf(value.apiVersion);
      if (isSaid || apiVersion?.startsWith("argoproj.io/") !== true) continue;
      const isEmpty = Object.hasOwn(value, "kind");
      report({
        in: { source },
        at: [isEmpty ? "kind" : "apiVersion"],
        part: "key",
        message: `this document of ${apiVersion} has no kind, so Argo passes over it`,
        help: "say which, such as kind: Workflow",
      });
    }
  },
});
