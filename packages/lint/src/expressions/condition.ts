import { decideWhen, type Piece, parseWhen, standIn, tagPieces, type When, withTags } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import { isArithmetic, judgeArithmetic, unquotedDate, unquotedMember } from "./arithmetic.ts";
import { comparisons, sideOf, type Tag, unequal, wantsText } from "./comparison.ts";
import { adviceOnConstant, adviceOnOperator } from "./condition-advice.ts";
import { cutSentence, type Fault } from "./fault.ts";

/**
 * What can be wrong with a condition of `when`; a rule each.
 *
 * - `syntax`: it fails whatever the tags are filled in with
 * - `constant`: it always holds, or never
 * - `type`: it compares a text with a number or a boolean
 * - `value`: a value that the manifest itself gives for a tag makes it unreadable
 * - `unquoted`: an empty value, or one with a space, makes it unreadable
 * - `item`: it is decided before the loop begins
 */
export type ConditionFaultKind = "syntax" | "constant" | "type" | "value" | "unquoted" | "item";
export type ConditionFault = Fault<ConditionFaultKind>;

/** A condition of a manifest. */
export interface ConditionPlace {
  readonly at: Path;
  readonly text: string;
  readonly where: string;
  /** The step or task that it belongs to. */
  readonly call: Call | undefined;
  /** The values that the manifest gives for a tag, as far as it does. */
  readonly valuesOf: (name: string) => readonly KnownValue[];
}

/** A value that a tag may have. */
export interface KnownValue {
  readonly text: string;
  /** What it is, such as `the default of 'name'`. */
  readonly what: string;
}

/** A condition with words in the place of its tags, of the same length, so that places are those of the text. */
const withWords = (text: string, pieces: readonly Piece[]): string =>
  pieces
    .map((piece, index) => {
      if (piece.kind === "text") return piece.text;
      const before = text.slice(0, piece.start).trimEnd().at(-1);
      // In front of these only a boolean or a number may stand.
      const word = before === "!" ? "true" : before === "-" || before === "~" ? "1" : undefined;
      return word?.padEnd(piece.end - piece.start) ?? standIn(piece, index);
    })
    .join("");

/** What is wrong with a condition, as far as that is known before its tags are filled in. */
export const judgeCondition = (place: ConditionPlace): readonly ConditionFault[] => {
  const { text } = place;
  const pieces = tagPieces(text);
  const tags = pieces.filter((piece): piece is Tag => piece.kind !== "text");
  const isUnclosed = pieces.some((piece) => piece.kind === "text" && piece.text.includes("{{"));
  // What is wrong with tags themselves is told where they are.
  if (isUnclosed || tags.some((tag) => tag.kind === "nested" || (tag.kind === "simple" && /^=|^$/.test(tag.name))))
    return [];
  if (tags.length === 0) return judgeConstant(text);
  if (pieces.every((piece) => piece.kind !== "text" || piece.text.trim() === "")) return [];
  const early = decidedEarly(place, tags);
  if (early !== undefined) return [early];
  const { tree, problems } = parseWhen(withWords(text, pieces));
  const [problem] = problems;
  if (tree === undefined || problem !== undefined) {
    return problem === undefined || mayBeWhole(pieces) ? [] : [syntaxOf(text, pieces, problem)];
  }
  return judgeTree(place, tree, pieces, tags);
};

/** Whether a tag may bring an operator: two tags with nothing but space between them are not refused for that. */
const mayBeWhole = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece, index) =>
      piece.kind === "text" &&
      piece.text.trim() === "" &&
      pieces[index - 1] !== undefined &&
      pieces[index + 1] !== undefined,
  );

const syntaxOf = (
  text: string,
  pieces: readonly Piece[],
  problem: { readonly message: string; readonly start: number; readonly end: number },
): ConditionFault => {
  // A tag that stands alone needs no other marks around it.
  const written = withTags(problem.message, text, pieces).replace(/`(\{\{(?:(?!\}\})[^`])*\}\})`/g, "$1");
  const { message, help: said } = cutSentence(written);
  const { start, end } = problem;
  const help = adviceOnOperator(text, problem) ?? said;
  // A tag in a tag would name nothing.
  const isRight = help !== undefined && !/\{\{[^}]*\{\{/.test(help);
  return { kind: "syntax", message, ...(isRight && { help }), start, end };
};

/** What `decideWhen` fails with says where, in a field of its own. */
const spanOf = (error: Error, text: string): { readonly start: number; readonly end: number } => {
  const { start, end } = { start: 0, end: text.length, ...error };
  return { start, end };
};

/** A condition without tags, which is decided already. */
const judgeConstant = (text: string): readonly ConditionFault[] => {
  const { tree, problems } = parseWhen(text);
  const [problem] = problems;
  if (problem !== undefined) return [syntaxOf(text, [], problem)];
  if (tree === undefined) return [];
  try {
    const holds = decideWhen(tree);
    return [
      {
        kind: "constant",
        message: holds ? "the condition always holds" : "the condition never holds",
        help: adviceOnConstant(text, tree, holds),
        start: 0,
        end: text.length,
      },
    ];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ kind: "syntax", ...cutSentence(error.message), ...spanOf(error, text) }];
  }
};

const isItem = (tag: Tag): boolean => tag.kind === "simple" && /^item\b/.test(tag.name);

/**
 * Argo decides a condition once before the loop is expanded. When it can be read with `{{item}}` as it is written, and does
 * not hold then, nothing else of the step is filled in, and a list that comes from another step is empty.
 */
const decidedEarly = ({ text, call }: ConditionPlace, tags: readonly Tag[]): ConditionFault | undefined => {
  const isListLate = call?.loops.some((loop) => loop.kind === "withParam" && loop.text.includes("{{")) === true;
  const [tag] = tags;
  if (!isListLate || tag === undefined || !tags.every(isItem)) return undefined;
  const { tree } = parseWhen(text);
  if (tree === undefined) return undefined;
  try {
    if (decideWhen(tree)) return undefined;
  } catch {
    return undefined;
  }
  const source = text.slice(tag.start, tag.end);
  return {
    kind: "item",
    message: `the condition is decided before the loop begins, when ${source} is not filled in yet, and the loop has no items then`,
    help: `write ${source} without quotes, so that the condition cannot be read before it is filled in`,
    start: tag.start,
    end: tag.end,
  };
};

const judgeTree = (
  place: ConditionPlace,
  tree: When,
  pieces: readonly Piece[],
  tags: readonly Tag[],
): readonly ConditionFault[] => {
  const faults: ConditionFault[] = [];
  const open: When[] = [tree];
  const bare = new Set<Tag>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "unary") open.push(node.operand);
    if (node.kind === "access") {
      const fault = unquotedMember(node, place.text, tags);
      if (fault !== undefined) faults.push(fault);
    }
    if (node.kind !== "binary") continue;
    if (isArithmetic(node)) {
      const { operands, fault } = judgeArithmetic(node, place.text, tags);
      open.push(...operands);
      if (fault !== undefined) faults.push(fault);
      continue;
    }
    open.push(node.left, node.right);
    if (!comparisons.has(node.operator)) continue;
    const left = sideOf(node.left, place.text, tags);
    const right = sideOf(node.right, place.text, tags);
    const odd =
      unquotedDate(node, place.text, [left, right]) ??
      unequal(node.operator, left, right) ??
      unequal(node.operator, right, left);
    if (odd !== undefined && node.at !== undefined) faults.push({ ...odd, start: node.at.start, end: node.at.end });
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      if (side.kind === "bare" && wantsText(node.operator, other)) bare.add(side.tag);
    }
  }
  for (const tag of tags) {
    const fault = brokenBy(place, tag, pieces) ?? (bare.has(tag) ? unquoted(place, tag) : undefined);
    if (fault !== undefined) faults.push(fault);
  }
  return faults.sort((a, b) => a.start - b.start);
};

/** A condition with one tag filled in, and words for the others. */
const filledIn = (text: string, pieces: readonly Piece[], tag: Tag, value: string): string =>
  pieces.map((piece) => (piece === tag ? value : withWords(text, [piece]))).join("");

/** How many values are tried for a tag. */
const mostTried = 100;

/** What a value is when nothing is special about it. */
const words = ["x", "1", "true"] as const;

const fails = (condition: string): boolean => {
  const { tree } = parseWhen(condition);
  if (tree === undefined) return true;
  try {
    decideWhen(tree);
    return false;
  } catch {
    return true;
  }
};

const brokenBy = (place: ConditionPlace, tag: Tag, pieces: readonly Piece[]): ConditionFault | undefined => {
  if (tag.kind !== "simple") return undefined;
  for (const { text, what } of place.valuesOf(tag.name).slice(0, mostTried)) {
    if (text.includes("{{")) continue;
    const filled = filledIn(place.text, pieces, tag, text);
    if (!fails(filled) || words.every((word) => fails(filledIn(place.text, pieces, tag, word)))) continue;
    const source = place.text.slice(tag.start, tag.end);
    return {
      kind: "value",
      message: `the condition fails when ${source} is ${text === "" ? "empty" : `'${text}'`}, which is ${what}`,
      help: `write it in quotes: '${source}'`,
      start: tag.start,
      end: tag.end,
    };
  }
  return undefined;
};

/** Values that are words or numbers whatever happens. */
const isPlain = (name: string): boolean => /(?:^|\.)(?:status|exitCode|retries|duration|priority)$/.test(name);

const unquoted = (place: ConditionPlace, tag: Tag): ConditionFault | undefined => {
  if (tag.kind !== "simple" || isPlain(tag.name) || isItem(tag)) return undefined;
  const source = place.text.slice(tag.start, tag.end);
  return {
    kind: "unquoted",
    message: `an empty value of ${source}, or one with a space or a hyphen, ends the condition with an error`,
    help: `write it in quotes: '${source}'`,
    start: tag.start,
    end: tag.end,
  };
};
