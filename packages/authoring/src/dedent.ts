import { dedentText } from "./dedent-text.ts";
import type { Readable } from "./typed/reference.ts";

/**
 * Frees a template literal from its indentation, as `source` of a `<Script>` is by itself, and takes it as it is
 * written: backslashes are the script's own, and only `` \` `` and `\${` stand for what JavaScript would read there.
 *
 *     args={["-c", dedent`
 *       set -eu
 *       printf 'made\t%s\n' "$NAME"
 *     `]}
 *
 * What is put in with `${…}` stays as it is; references become Argo's tags.
 */
export const dedent = (
  literal: TemplateStringsArray,
  ...values: readonly (string | number | Readable<unknown>)[]
): string => {
  const texts = literal.raw.map((text) => text.replace(/\\(`|\$\{)/g, "$1"));
  // A mark that is no white space and that the text does not have, for what is put in.
  let gap = "\ue000";
  while (texts.some((text) => text.includes(gap))) gap += "\ue000";
  const parts = dedentText(texts.join(gap)).split(gap);
  return parts.map((part, index) => (index < values.length ? part + String(values[index]) : part)).join("");
};
