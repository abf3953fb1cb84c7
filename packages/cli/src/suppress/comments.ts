import { sourceComments } from "@argotsx/build/narrow";
import { readYaml } from "@argotsx/yaml/read";
import { isSource, type SourceText } from "../places/source-text.ts";
import { type Comment, mark } from "./directive.ts";
import { findInText, type InText } from "./in-text.ts";

/** Whether a line holds nothing but a comment, or a part of one. */
const commentLine = (file: string): RegExp => (isSource(file) ? /^\s*(?:\/\/|\{?\s*\/\*)/ : /^\s*#/);

/** The comments of a file that may suppress something, and what is known of the lines around them. */
export interface Comments {
  readonly comments: readonly Comment[];
  /** What is written like one inside a text of YAML. */
  readonly inText: readonly InText[];
  /** The line that a comment stands above: the next one that is not another comment. */
  readonly lineBelow: (comment: Comment) => number;
  /** Whether nothing but comments stands before it. */
  readonly isAtTop: (comment: Comment) => boolean;
}

const commentsOf = (source: SourceText): Pick<Comments, "comments" | "inText"> => {
  const { file, text, lines } = source;
  if (!isSource(file)) {
    const yaml = readYaml(text);
    const ours = yaml.comments.filter((one) => one.text.startsWith(mark));
    return {
      comments: ours.map(({ text, span }) => ({ text, ...span })),
      inText: findInText(lines, yaml.multiLineScalars),
    };
  }
  const comments = sourceComments(file, text, mark).map(({ text, start, end }) => {
    const { line: endLine, column: endColumn } = source.point(end);
    return { text, ...source.point(start), endLine, endColumn };
  });
  return { comments, inText: [] };
};

/** Finds the comments of a file that begin with our word; nothing is read where the word does not stand. */
export const findComments = (source: SourceText): Comments | undefined => {
  const { file, text, lines } = source;
  if (!text.includes(mark)) return undefined;
  const isComment = commentLine(file);
  const isNothing = isSource(file) ? /^\s*(?:$|\/\/|\/\*|\*)/ : /^\s*(?:$|#|---\s*(?:$|#)|%)/;
  let firstContent = lines.findIndex((line) => !isNothing.test(line));
  if (firstContent < 0) firstContent = lines.length;
  return {
    ...commentsOf(source),
    lineBelow: ({ endLine }) => {
      let line = endLine + 1;
      while (isComment.test(lines[line - 1] ?? "")) line++;
      return line;
    },
    isAtTop: ({ line }) => line <= firstContent,
  };
};
