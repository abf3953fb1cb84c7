import type { Problem } from "../problem.ts";
import { parseTags } from "../tags/index.ts";
import { parseWhen } from "./parse.ts";
import { standIn, withTags } from "./stand-in.ts";

/**
 * What is wrong with a condition as it is written, with tags that are not filled in yet: a tag counts as a word, which
 * is what its value has to be outside of quotes. Nothing is said of the value's kind, which only the run can tell.
 */
export const checkWhen = (text: string): Problem[] => {
  const { pieces, problems } = parseTags(text);
  if (problems.length > 0) return problems;
  const filled = pieces.map((piece, index) => (piece.kind === "text" ? piece.text : standIn(piece, index)));
  return parseWhen(filled.join("")).problems.map((problem) => ({
    ...problem,
    message: withTags(problem.message, text, pieces),
  }));
};
