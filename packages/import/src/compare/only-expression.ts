import { parseTags } from "@argotsx/expr";

/** The expression that a text is as a whole: what stands between `{{=` and `}}`. */
export const onlyExpression = (text: string): string | undefined => {
  if (!text.includes("{{=")) return undefined;
  const [only, other] = parseTags(text).pieces;
  return only?.kind === "expression" && other === undefined ? only.source : undefined;
};
