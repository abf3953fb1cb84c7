import { isLiteral } from "./literal.ts";

/** The last value that a document writes. */
const lastValue = (document: unknown): unknown => {
  let value = document;
  while (typeof value === "object" && value !== null) {
    value = Object.values(value).findLast((entry) => entry !== undefined || Array.isArray(value));
  }
  return value;
};

/**
 * What has to stand between a document and the `---` behind it. Argo cuts files before the line break of that line, so
 * a text block at the end would lose its last one.
 */
export const beforeMarker = (document: unknown): string => {
  const value = lastValue(document);
  if (typeof value !== "string" || !value.endsWith("\n") || !isLiteral(value)) return "";
  // An empty line more would be part of a block that keeps all of them.
  return value.endsWith("\n\n") ? "...\n" : "\n";
};
