import type { Finding } from "../finding.ts";
import { Refusal } from "../scan/refusal.ts";
import { Scanner } from "../scan/scanner.ts";
import { DOCUMENT_END, STREAM_END, type Tokens } from "../scan/tokens.ts";
import { TooDeep } from "../scan/too-deep.ts";
import { Parser } from "./parser.ts";
import type { Tree } from "./tree.ts";

/** What a part of a text is as YAML. */
export interface ParsedPart {
  /** The documents up to the first that is broken, or as many as were asked for. */
  readonly trees: readonly Tree[];
  /** Why the document behind them cannot be read. */
  readonly finding: Finding | undefined;
  /** Where something stands behind the documents that were asked for. */
  readonly rest: number | undefined;
  /** Where comments begin and end, in pairs. */
  readonly comments: readonly number[];
}

/** What is wrong at the very end of a part stands at nothing. */
const found = (refusal: Refusal, to: number): Finding => {
  const { message, start, end } = refusal;
  const code = refusal instanceof TooDeep ? "too-deep" : "syntax";
  return { code, message, start: Math.min(start, to), end: Math.min(end, to) };
};

/** Whether there is anything but directives and the markers of documents. */
const hasContent = (tokens: Tokens): boolean => {
  for (let token = 0; token < tokens.count; token++) if (tokens.kind(token) > DOCUMENT_END) return true;
  return false;
};

/** Parses a part of a text as a stream of documents, `most` of them at most. */
export const parsePart = (text: string, from: number, to: number, most = Infinity): ParsedPart => {
  const scanner = new Scanner(text, from, to);
  const { tokens, comments } = scanner;
  let finding: Finding | undefined;
  try {
    scanner.scan();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    finding = found(error, to);
    // What was scanned may be wrong before this place already, which the parser says then.
    tokens.push(STREAM_END, error.start, error.end);
  }
  const trees: Tree[] = [];
  let rest: number | undefined;
  if (finding !== undefined || hasContent(tokens)) {
    const isWhole = finding === undefined;
    const parser = new Parser(text, to, tokens);
    try {
      for (;;) {
        if (trees.length >= most) {
          if (!parser.isAtEnd) rest = parser.position;
          break;
        }
        const tree = parser.document();
        // A document that ends where scanning ended is not known to end there.
        if (tree === undefined || (!isWhole && parser.isAtEnd)) break;
        trees.push(tree);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isWhole || parser.position < (finding?.start ?? 0)) finding = found(error, to);
    }
  }
  return { trees, finding, rest, comments };
};
