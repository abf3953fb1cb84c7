import { splitTokens } from "@argotsx/authoring/tree";

/** A text of JSON that holds references: what it says, and whether it is a key, which is a text whatever it refers to. */
export interface JsonString {
  readonly text: string;
  readonly isKey: boolean;
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
    parts.push({ text: String(JSON.parse(whole)), isKey: json[after] === ":" });
    end = after;
  }
  if (end < json.length) parts.push(json.slice(end));
  return parts;
};
