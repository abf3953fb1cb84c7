/** A part of a text that may hold a document, by its offsets. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const separator = "\n---";

/**
 * The parts of a text that Argo reads one by one: it cuts at every line that begins with `---`, whatever follows, and
 * neither the line break before nor the `---` belongs to a part.
 */
export const splitDocuments = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, from)) {
    parts.push({ from, to: at });
    from = at + separator.length;
  }
  parts.push({ from, to: text.length });
  return parts;
};

const isSpace = (code: number): boolean =>
  code < 0x80
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(String.fromCharCode(code));

/** Whether a part holds nothing but what Go takes for white space, which is more than YAML does: Argo passes it over. */
export const isBlankPart = (text: string, { from, to }: Part): boolean => {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at === to;
};
