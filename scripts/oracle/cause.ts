import type { Disagreement } from "./compare.ts";

/** So many words of what Argo says tell what it is about. */
const words = 7;

/** What Argo says without what is particular to a manifest: where it is, names, tags and numbers. */
export const gist = (message: string): string =>
  message
    .replace(/^cannot validate Workflow: /, "")
    .replace(/^failed to parse YAML from file \S+ /, "failed to parse YAML: ")
    // Where it is: the calls from template to template, and last perhaps the field.
    .replace(/^(?:templates\.\S*\s+)+(?=\S)/, "")
    .replace(/\btemplates\.\S+/g, "…")
    .replace(/\b((?:inputs|outputs|arguments)\.(?:parameters|artifacts))\.[\w-]+/g, "$1.…")
    .replace(/\b(dependency|nodeName) [^\s']+/g, "$1 …")
    // A whole template follows.
    .replace(/in the template=.*/s, "in the template")
    .replace(/\{\{.*?\}\}/g, "{{…}}")
    .replace(/"[^"]*"|'[^']*'/g, "'…'")
    .replace(/\d+/g, "N")
    .split(/\s+/)
    .slice(0, words)
    .join(" ");

/** What disagreements with one cause have in common. */
export const causeOf = ({ argo, reason, ours }: Disagreement): string => {
  if (argo === "refused") return `Argo refuses, we do not: ${gist(reason)}`;
  const ids = ours.diagnostics.filter(({ severity }) => severity === "error").map(({ id }) => id);
  return `we refuse, Argo does not: ${[...new Set(ids)].sort().join(", ")}`;
};
