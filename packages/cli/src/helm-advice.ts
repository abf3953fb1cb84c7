/** The marks that only templates of Helm have. */
const isHelmTemplate = (text: string): boolean =>
  text.includes("{{-") || text.includes("-}}") || /\{\{[^{}\n]*\.(?:Values|Release|Chart)\b/.test(text);

/** What to do with a text that does not parse since it is a template of a Helm chart; nothing for any other. */
export const helmAdvice = (text: string, command: "lint" | "import"): string | undefined =>
  isHelmTemplate(text)
    ? `this looks like a template of a Helm chart: helm template CHART | argotsx ${command} -`
    : undefined;
