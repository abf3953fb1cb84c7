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
