import type { Expression } from "../expression.ts";
import type { Problem } from "../problem.ts";
import { Cursor, type Grammar } from "./cursor.ts";
import { holeMark, readTokens } from "./lexer.ts";
import { parseExpressionAt, parseSequence } from "./parse-expression.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import type { Token } from "./token.ts";
import { height } from "./walk.ts";

/** Chains such as `a + b + …` make trees that are deep without any nesting; whoever walks a tree recurses so often. */
const highest = 1_000;

/** Names that mean nothing in expr-lang and something elsewhere, and what to write. */
const foreignNames: Readonly<Record<string, string>> = {
  null: "nil",
  undefined: "nil",
  None: "nil",
  True: "true",
  False: "false",
};

/**
 * Reads expr-lang 1.17. Without problems there is a tree, every node of which has its place in the text.
 *
 * The pieces of a template string `expr\`…\`` may be given instead of a text: between two pieces is a hole, which becomes
 * a node `hole` named by its index, `"0"`, `"1"`, …. Offsets then count each hole as one unit of text.
 */
export const parseExpression = (
  text: string | readonly string[],
): { readonly tree?: Expression; readonly problems: readonly Problem[] } => {
  const pieces = typeof text === "string" ? [text] : text;
  const holes: number[] = [];
  let offset = 0;
  for (const piece of pieces.slice(0, -1)) {
    offset += piece.length;
    holes.push(offset);
    offset++;
  }
  try {
    // Half a surrogate pair is no text to Go. The replacement has the same length.
    const tokens = readTokens(pieces.join(holeMark).toWellFormed(), holes);
    const tree = readTree(tokens);
    const problems = refuseForeignNames(tokens);
    return problems.length > 0 ? { problems } : { tree, problems };
  } catch (error) {
    if (error instanceof SyntaxProblem) return { problems: [error.problem] };
    throw error;
  }
};

const grammar: Grammar = { sequence: parseSequence, expression: parseExpressionAt };

const readTree = (tokens: readonly Token[]): Expression => {
  const cursor = new Cursor(tokens, grammar);
  if (cursor.ended) {
    throw new SyntaxProblem("The expression is empty: write a value, such as `nil` or `''`.", 0, cursor.current.end);
  }
  const tree = parseSequence(cursor);
  if (!cursor.ended) throw unexpectedRest(cursor);
  if (height(tree) > highest) {
    const end = cursor.current.end;
    throw new SyntaxProblem(
      `The expression chains more than ${highest} operators: use a list, as in \`x in [a, b]\` or \`any(list, # == x)\`.`,
      0,
      end,
    );
  }
  return tree;
};

const unexpectedRest = (cursor: Cursor): SyntaxProblem => {
  const { kind, text, start, end } = cursor.current;
  if (text === "=")
    return new SyntaxProblem("`=` only stands in `let name = value;`: write `==` to compare.", start, end);
  if (text === "&" || text === "|" || text === "!" || text === "&=") {
    return new SyntaxProblem(`\`${text}\` cannot stand here: write \`and\`, \`or\` or \`not\`.`, start, end);
  }
  if (kind === "name" || kind === "number" || kind === "string" || kind === "hole") {
    return cursor.unexpected("The expression is complete before this: write an operator or a comma");
  }
  if (text === "(") {
    return new SyntaxProblem("Only a name can be called, as in `f(x)`, `a.f(x)`: this is a value.", start, end);
  }
  return cursor.unexpected("The expression is complete before this: write an operator, or nothing more");
};

/** `null` and the like are names to the grammar; where no `let` makes them, Argo only says "unknown name". */
const refuseForeignNames = (tokens: readonly Token[]): Problem[] => {
  const problems: Problem[] = [];
  const own = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== "name") return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (before?.kind === "operator" && before.text === "let") own.add(token.text);
    const meant = Object.hasOwn(foreignNames, token.text) ? foreignNames[token.text] : undefined;
    if (meant === undefined || own.has(token.text)) return;
    // A member, a key of a map and the name of a pointer may be called so.
    if (before?.kind === "operator" && (before.text === "." || before.text === "?." || before.text === "#")) return;
    const key = before?.text === "{" || before?.text === ",";
    if (key && after?.kind === "operator" && after.text === ":") return;
    const { start, end } = token;
    problems.push({ message: `\`${token.text}\` is not known here: write \`${meant}\`.`, start, end });
  });
  return problems;
};
