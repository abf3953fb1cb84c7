import { isCollection, isNode, isScalar, type Node, visit, type YAMLError } from "yaml";
import { deepest } from "../deepest.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./finding.ts";

/**
 * The first of the library's errors, in our words. What follows a syntax error is guesswork: a single unclosed quote
 * brings up to thirty more.
 */
export const syntaxFinding = (errors: readonly YAMLError[], root: Node | null, text: string): Finding => {
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep) return tooDeep(deep.pos[0]);
  const { message, pos } = errors.reduce((first, error) => (error.pos[0] < first.pos[0] ? error : first));
  const [at, end] = pos;
  const clause = explain(message, text.slice(at));
  if (unclosed.test(message)) return { code: "syntax", message: clause, ...opened(root, at, text) };
  return { code: "syntax", message: clause, start: at, end: Math.max(at, Math.min(end, text.length)) };
};

/** Quotes and brackets that the library finds missing where the text goes on without them. */
const unclosed = /^(?:Missing closing|Flow (?:map|sequence) )/;

/** More levels than the library has stack for, or than are allowed. */
export const tooDeep = (start: number, end = start): Finding => ({
  code: "too-deep",
  message: `more than ${deepest} maps and lists stand inside each other`,
  start,
  end,
});

/** From the quote or bracket that is not closed, which a person looks for, to the end of what it encloses. */
const opened = (root: Node | null, at: number, text: string): { readonly start: number; readonly end: number } => {
  let start = at;
  visit(root, (_, node) => {
    const opens = isScalar(node) ? node.type?.startsWith("QUOTE") === true : isCollection(node) && node.flow === true;
    if (!opens || !isNode(node) || node.range?.[1] !== at) return undefined;
    start = node.range[0];
    return visit.BREAK;
  });
  return { start, end: start + text.slice(start, at).trimEnd().length };
};
