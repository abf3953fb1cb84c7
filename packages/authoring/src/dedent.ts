import { dedentText } from "./dedent-text.ts";

// A character that no template literal of a source file can hold as such, and that no indentation is made of.
const gap = "\0";

/**
 * Frees a template literal from its indentation, as `source` of a `<Script>` is by itself:
 *
 *     args={["-c", dedent`
 *       set -eu
 *       make test
 *     `]}
 *
 * What is put in with `${…}` stays as it is.
 */
export const dedent = (literal: TemplateStringsArray, ...values: readonly (string | number)[]): string => {
  const parts = dedentText(literal.join(gap)).split(gap);
  return parts.map((part, index) => part + String(values[index] ?? "")).join("");
};
