import { translate } from "../lang/regexp.ts";
import { SyntaxProblem } from "../lang/syntax-error.ts";
import { EvaluationError } from "../lang/value.ts";
import { mayEnd, mayFollow, type Token, type TokenKind } from "./token.ts";

/**
 * Checks the order of tokens as Argo makes govaluate do it, which is twice: once as they are, and once when words are
 * texts and quoted texts behind `=~` are patterns. In the end all texts there are patterns.
 */
export const asRead = (tokens: readonly Token[], text: string): Token[] => {
  checkBalance(tokens);
  check(tokens, text);
  const behindMatch = (i: number) => isMatch(tokens[i - 1]);
  check(
    tokens.map((token, i): Token => {
      if (token.kind === "variable") return { ...token, kind: "string" };
      return token.kind === "string" && behindMatch(i) ? { ...token, kind: "pattern" } : token;
    }),
    text,
  );
  return tokens.map((token, i): Token => {
    if ((token.kind !== "variable" && token.kind !== "string") || !behindMatch(i)) return token;
    checkPattern(token);
    return { ...token, kind: "pattern" };
  });
};

const isMatch = (token: Token | undefined): boolean =>
  token?.kind === "comparator" && (token.operator === "=~" || token.operator === "!~");

const checkPattern = (token: Token & { readonly value: string }): void => {
  try {
    translate(token.value);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    throw new SyntaxProblem(error.message, token.start, token.end);
  }
};

const checkBalance = (tokens: readonly Token[]): void => {
  const opening = tokens.filter((token) => token.kind === "open");
  const closing = tokens.filter((token) => token.kind === "close");
  if (opening.length === closing.length) return;
  const more = opening.length > closing.length;
  const at = more ? opening.at(-1) : closing.at(-1);
  const missing = more ? "write `)` for each of them" : "leave one out";
  const message = `${opening.length} parentheses are opened and ${closing.length} closed: ${missing}`;
  throw new SyntaxProblem(message, at?.start ?? 0, at?.end ?? 0);
};

const check = (tokens: readonly Token[], text: string): void => {
  let before: Token | undefined;
  for (const token of tokens) {
    if (!mayFollow(before?.kind ?? "start", token.kind))
      throw new SyntaxProblem(refusal(before, token, text), token.start, token.end);
    before = token;
  }
  if (before !== undefined && mayEnd(before.kind)) return;
  const written = before && `behind \`${text.slice(before.start, before.end)}\``;
  const message = `a value is missing ${written ?? "here"}: a value that may be empty has to stand in quotes`;
  throw new SyntaxProblem(message, before?.end ?? 0, before?.end ?? 0);
};

const values: ReadonlySet<TokenKind> = new Set([
  "number",
  "boolean",
  "string",
  "variable",
  "pattern",
  "date",
  "access",
]);

/** What is wrong with a token behind another, and what to write instead. */
const refusal = (before: Token | undefined, token: Token, text: string): string => {
  const written = `\`${text.slice(token.start, token.end)}\``;
  if (before === undefined || (before.kind === "open" && !values.has(token.kind)))
    return `a value is missing in front of ${written}: a value that may be empty has to stand in quotes`;
  const behind = `\`${text.slice(before.start, before.end)}\``;
  if (before.kind === "prefix") {
    if (token.kind === "prefix" || "operator" in token)
      return `${written} cannot follow ${behind}: write parentheses around what ${behind} applies to`;
    return `${behind} cannot stand in front of a text: compare the text, as in \`x == "true"\``;
  }
  if (token.kind === "ternary")
    return `${written} cannot follow this: write parentheses around what stands in front of it`;
  if (token.kind === "date") return `${written} is a date, which cannot follow ${behind}: write parentheses around it`;
  if (values.has(before.kind) && token.kind === "open")
    return `${behind} is no function: there are none in \`when\`; put quotes around a text that holds parentheses`;
  if (values.has(before.kind))
    return `an operator is missing between ${behind} and ${written}: put quotes around a text of several words`;
  return `a value is missing between ${behind} and ${written}: a value that may be empty has to stand in quotes`;
};
