import { evaluateWhen, type When } from "@argotsx/expr";
import type { Side, Tag } from "./comparison.ts";
import type { ConditionFault } from "./condition.ts";

type WhenBinary = Extract<When, { readonly kind: "binary" }>;
type Word = Extract<When, { readonly kind: "text" } | { readonly kind: "pattern" }>;
type WhenAccess = Extract<When, { readonly kind: "access" }>;

/** What operators make of numbers, and so of a text without quotes that has a hyphen or a slash. */
const operations: ReadonlyMap<string, string> = new Map([
  ["-", "a subtraction"],
  ["/", "a division"],
  ...["+", "*", "%", "**", "&", "|", "^", "<<", ">>"].map((operator) => [operator, "arithmetic"] as const),
]);

/** Whether something is calculated, rather than compared or decided. */
export const isArithmetic = ({ operator }: WhenBinary): boolean => operations.has(operator);

/** A place in a condition, and whether a tag is in it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly hasTag: boolean;
}

/** The whole of the tag that a part ends with, for which a short word may stand, and no space behind a number. */
const partOf = (at: Pick<Part, "start" | "end">, text: string, tags: readonly Tag[]): Part => {
  const within = tags.filter(({ start, end }) => start < at.end && end > at.start);
  const end = Math.max(at.end, ...within.map((tag) => tag.end));
  const source = text.slice(at.start, end).trimEnd();
  return { start: at.start, end: at.start + source.length, source, hasTag: within.length > 0 };
};

const inQuotes = (source: string): string => `write it in quotes: '${source}'`;

/** Whether it is one text that only lacks quotes, as far as its end is known. */
const isOneText = (source: string): boolean => !/['"()[\]\\]/.test(source);

/** A text that stands beside an operator for numbers, which fails with whatever else there is: all but `+` do. */
const textIn = ({ operator, left, right }: WhenBinary): Word | undefined => {
  if (operator === "+") return undefined;
  return left.kind === "text" || left.kind === "pattern"
    ? left
    : right.kind === "text" || right.kind === "pattern"
      ? right
      : undefined;
};

/** What is calculated with, and what is wrong with it: `prod-eu` is a subtraction. */
export const judgeArithmetic = (
  whole: WhenBinary,
  text: string,
  tags: readonly Tag[],
): { readonly operands: readonly When[]; readonly fault: ConditionFault | undefined } => {
  const operands: When[] = [];
  const open: WhenBinary[] = [whole];
  let wrong: { readonly operator: string; readonly value: string; readonly part: Part } | undefined;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const side = textIn(node);
    if (side?.at !== undefined) {
      const part = partOf(side.at, text, tags);
      // What a tag is filled in with may be a number, or bring an operator.
      if (!part.hasTag) wrong = { operator: node.operator, value: side.value, part };
    }
    for (const one of [node.right, node.left]) {
      if (one.kind === "binary" && isArithmetic(one)) open.push(one);
      else operands.push(one);
    }
  }
  if (wrong === undefined || whole.at === undefined) return { operands, fault: undefined };
  const { operator, value, part } = wrong;
  const all = partOf(whole.at, text, tags);
  const told = isOneText(all.source)
    ? {
        message: `${all.source} without quotes is ${operations.get(operator)}, and '${value}' is no number`,
        help: inQuotes(all.source),
      }
    : { message: `${operator} takes numbers, and '${value}' is a text` };
  // What is wrong with tags is another matter.
  const { start, end } = all.hasTag ? part : all;
  return { operands, fault: { kind: "syntax", ...told, start, end } };
};

/** What is wrong with `v1.2`, which is read as a part of something that there never is. */
export const unquotedMember = (
  { at, path: [owner] }: WhenAccess,
  text: string,
  tags: readonly Tag[],
): ConditionFault | undefined => {
  const part = at && partOf(at, text, tags);
  if (part === undefined || part.hasTag) return undefined;
  const { source, start, end } = part;
  const message = `${source} without quotes is a part of '${owner}', which there is not`;
  return { kind: "syntax", message, help: inQuotes(source), start, end };
};

/** Dates, and the like: what nobody would calculate. Without a year of four digits or a zero in front it may be anything. */
const likeDate = /^(?:\d{4}-\d\d|(?=(?:\d+\D)*(?:\d{4}|0\d)(?!\d))\d+(?:(?:-\d+){2,}|\/\d+\/\d+))$/;

/** What is wrong with a date that is compared with a tag, and lacks quotes. */
export const unquotedDate = (
  { left, right }: WhenBinary,
  text: string,
  [leftSide, rightSide]: readonly [Side, Side],
): Pick<ConditionFault, "kind" | "message" | "help"> | undefined => {
  for (const [node, beside] of [
    [right, leftSide],
    [left, rightSide],
  ] as const) {
    if (node.kind !== "binary" || node.at === undefined || (beside.kind !== "bare" && beside.kind !== "quoted"))
      continue;
    const source = text.slice(node.at.start, node.at.end).trimEnd();
    if (!likeDate.test(source)) continue;
    const operation = operations.get(node.operator);
    return {
      kind: "type",
      message: `${source} without quotes is ${operation}, which makes ${String(evaluateWhen(node))}`,
      help: beside.kind === "quoted" ? inQuotes(source) : `write both sides in quotes, as in '${source}'`,
    };
  }
  return undefined;
};
