import { type Report, rule } from "../../engine/rule.ts";
import { dnsLabelFault, dnsSubdomainFault } from "../../facts/names.ts";
import { isFilledInElsewhere } from "../../facts/other-tools.ts";
import { textOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";

/** What Kubernetes completes may end with a hyphen. */
const prefixFault = (text: string): string | undefined => dnsSubdomainFault(text.replace(/-$/, "a"));

const check = (
  field: string,
  { metadata, kind }: Resource,
  faultOf: (text: string) => string | undefined,
  report: Report,
): void => {
  const text = textOf(metadata[field]);
  const fault = text === undefined ? undefined : faultOf(text);
  if (text === undefined || fault === undefined || isFilledInElsewhere(text)) return;
  report({ at: ["metadata", field], message: `the ${field} '${text}' of the ${kind} ${fault}` });
};

/** Names as Kubernetes takes them, which Argo's validator does not look at. */
export const invalidName = rule({
  id: "invalid-name",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  title: "Kubernetes refuses the name",
  docs: `The name of a resource is a DNS name: lower-case letters, digits, \`-\` and \`.\`, with a letter or a digit at both ends of each part. A namespace has no dots. Argo's own check only looks at the length, so the API server is the first to refuse it.

Names of templates, steps and parameters are Argo's own and may have capitals. A name in which another tool fills something in, such as \`$\{NAME}\`, is not judged.`,
  // What an event binding says of the workflow that it starts are expressions.
  resource: (resource, report) => {
    check("name", resource, dnsSubdomainFault, report);
    check("generateName", resource, prefixFault, report);
    check("namespace", resource, dnsLabelFault, report);
  },
});
