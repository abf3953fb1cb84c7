import { rule } from "../../engine/rule.ts";
import { manifestFault } from "./malformed-manifest.ts";

/** What resource-manifest-yaml of Argo's validator does not look at. */
export const unreadManifest = rule({
  id: "unread-manifest",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["manifest"],
  title: "The manifest of a resource template that gets or deletes is no YAML",
  docs: `Argo does not look at the \`manifest\` of a resource template whose action is \`get\` or \`delete\` before it runs; then \`kubectl\` is given it, and fails. \`malformed-manifest\` reports those of the other actions.`,
  visit: (visit, report) => {
    const { action } = visit.filled.bodyFields;
    const fault = action === "get" || action === "delete" ? manifestFault(visit) : undefined;
    if (fault !== undefined) report(fault);
  },
});
