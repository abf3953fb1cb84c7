import { splitTokens } from "@argotsx/authoring/tree";

/** Stands before the mark of a reference that was given as a value, and not put into a text: its type is its own there. */
export const valueMark = "\u27e6argotsx value\u27e7";

/** A text of JSON that holds references, or one that stands for the value of a reference. */
export interface JsonString {
  readonly text: string;
  readonly isValue: boolean;
}

/** Whether a text holds references, and not only what looks like one. */
export const hasReferences = (text: string): boolean => splitTokens(text).some((part) => typeof part !== "string");

/** JSON in its parts: as it stands, and the texts in it that hold references, which are JSON only when those have values. */
export const splitJson = (json: string): readonly (string | JsonString)[] => {
  const parts: (string | JsonString)[] = [];
  let end = 0;
  for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const [whole] = match;
    if (!hasReferences(whole)) continue;
    const after = match.index + whole.length;
    if (match.index > end) parts.push(json.slice(end, match.index));
    const text = String(JSON.parse(whole));
    const isValue = text.startsWith(valueMark);
    parts.push({ text: isValue ? text.slice(valueMark.length) : text, isValue });
    end = after;
  }
  if (end < json.length) parts.push(json.slice(end));
  return parts;
};
