/**
 * A sentence that says what holds without the field: ``Default `false`.`` or `Default: that of the workflow.` It ends
 * where the next one begins, which "e.g." does not.
 */
const sentence = /(?:^|(?<=\. ))Default(?:: | (?=[`\d]))(.+?)(?<!e\.g)\.(?: (?=[\p{Lu}`])|$)/u;

/** A text in two: what the field does, and what holds where it is left out, if the text says so. */
export const splitDefault = (text: string): { readonly does: string; readonly unless: string | undefined } => {
  const [whole, value] = sentence.exec(text) ?? [];
  if (whole === undefined || value === undefined) return { does: text, unless: undefined };
  return { does: text.replace(whole, "").trim(), unless: value };
};
