import type { Problem } from "../problem.ts";
import { parseTags, replaceTags } from "../tags/index.ts";
import { parseWhen } from "./parse.ts";

/**
 * What is wrong with a condition as it is written, with tags that are not filled in yet: a tag counts as a word, which
 * is what its value has to be outside of quotes. Nothing is said of the value's kind, which only the run can tell.
 */
export const checkWhen = (text: string): Problem[] => {
  const { pieces, problems } = parseTags(text);
  if (problems.length > 0) return problems;
  // Of the same length, so that problems have the right place.
  const filled = pieces.map((piece) => (piece.kind === "text" ? piece.text : "x".repeat(piece.end - piece.start)));
  return parseWhen(filled.join("")).problems.map((problem) => ({
    ...problem,
    message: withTags(problem.message, text),
  }));
};

/** Messages quote the condition; where that is a tag, it is put back. */
const withTags = (message: string, text: string): string => {
  const tags: string[] = [];
  replaceTags(text, (tag) => {
    tags.push(tag);
    return tag;
  });
  return message.replace(/`x{4,}`/g, (quoted) => {
    const tag = tags.find((it) => it.length === quoted.length - 2);
    return tag === undefined ? quoted : `\`${tag}\``;
  });
};
