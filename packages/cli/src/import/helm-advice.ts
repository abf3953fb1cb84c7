import type { DocumentImport } from "@argotsx/import";
import { isFatal } from "@argotsx/yaml/read";

/** The marks that only templates of Helm have. */
const marks = /\{\{-|-\}\}|\{\{[^{}\n]*\.(?:Values|Release|Chart)\b/;

/** What to do with a document that does not parse since it is a template of a Helm chart; nothing for any other. */
export const helmAdvice = ({ source }: DocumentImport, text: string): string | undefined =>
  source.problems.some(isFatal) && marks.test(text)
    ? "this looks like a template of a Helm chart: helm template CHART | argotsx import -"
    : undefined;
