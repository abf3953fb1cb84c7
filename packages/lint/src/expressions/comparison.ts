import type { Piece, When } from "@argotsx/expr";
import type { ConditionFault } from "./condition.ts";

/** A tag of a condition. */
export type Tag = Exclude<Piece, { readonly kind: "text" }>;

/** One side of a comparison. */
export type Side =
  | { readonly kind: "literal"; readonly isText: boolean; readonly inQuotes: string | undefined }
  | { readonly kind: "quoted"; readonly tag: Tag }
  | { readonly kind: "bare"; readonly tag: Tag }
  | { readonly kind: "other" };

export const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "=~", "!~", "in"]);

export const sideOf = (node: When, text: string, tags: readonly Tag[]): Side => {
  const { at } = node;
  if (at === undefined) return { kind: "other" };
  const tag = tags.find(({ start, end }) => start >= at.start && end <= at.end);
  const isWord = node.kind === "text" || node.kind === "pattern";
  if (tag !== undefined && isWord) return { kind: /['"[]/.test(text.charAt(at.start)) ? "quoted" : "bare", tag };
  if (tag !== undefined) return { kind: "other" };
  if (node.kind === "number" || node.kind === "boolean") return { kind: "literal", isText: false, inQuotes: undefined };
  if (!isWord) return { kind: "other" };
  const isQuoted = /['"]/.test(text.charAt(at.start));
  return { kind: "literal", isText: true, inQuotes: isQuoted ? node.value : undefined };
};

/** Whether a value has to be a text where it stands beside the other side, so that quotes around it change nothing else. */
export const wantsText = (operator: string, other: Side): boolean => {
  if (operator === "=~" || operator === "!~") return true;
  if (operator !== "==" && operator !== "!=") return false;
  return other.kind === "quoted" || (other.kind === "literal" && other.isText);
};

const isOrder = (operator: string): boolean => /^[<>]=?$/.test(operator);

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

/** What is wrong where one side of a comparison, which has a tag, stands beside the other. */
export const unequal = (
  operator: string,
  side: Side,
  other: Side,
): Pick<ConditionFault, "kind" | "message" | "help"> | undefined => {
  if (other.kind !== "literal") return undefined;
  if (side.kind === "bare" && isOrder(operator) && other.inQuotes !== undefined && isNumber(other.inQuotes)) {
    return {
      kind: "type",
      message: `${operator} compares two numbers or two texts, and '${other.inQuotes}' in quotes is a text`,
      help: `write ${other.inQuotes} without quotes, if both are numbers`,
    };
  }
  if (side.kind !== "quoted" || other.isText) return undefined;
  if (operator === "==" || operator === "!=") {
    const relation = operator === "==" ? "is never equal to" : "always differs from";
    return {
      kind: "type",
      message: `a value in quotes is a text, which ${relation} a number or a boolean`,
      help: "write both in quotes, or both without",
    };
  }
  if (!isOrder(operator)) return undefined;
  return {
    kind: "type",
    message: `${operator} compares two numbers or two texts, and a value in quotes is a text`,
    help: "write the value without quotes, if it is a number",
  };
};
