import type { Expression } from "../expression.ts";
import type { Cursor } from "./cursor.ts";
import { binary, isOrdering, takesNot } from "./operators.ts";
import { parseCall } from "./parse-call.ts";
import { parsePrimary } from "./parse-primary.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import { isSign } from "./token.ts";

const spanOf = (cursor: Cursor, first: Expression) => ({ start: first.at?.start ?? 0, end: cursor.behind });

/** `a; b; c`: what may stand at the top, in parentheses and in braces. */
export const parseSequence = (cursor: Cursor): Expression => {
  const first = parseExpressionAt(cursor, 0);
  if (!cursor.is(";")) return first;
  const items = [first];
  while (cursor.accept(";")) {
    if (cursor.ended) break;
    items.push(parseExpressionAt(cursor, 0));
  }
  if (items.length === 1) return first;
  cursor.count(1);
  return { kind: "sequence", items, at: spanOf(cursor, first) };
};

/** An expression whose binary operators all bind at least as tightly as `precedence`. */
export const parseExpressionAt = (cursor: Cursor, precedence: number): Expression =>
  cursor.nested(() => {
    if (precedence === 0 && cursor.is("let")) return parseLet(cursor);
    if (precedence === 0 && cursor.is("if")) return parseIf(cursor);
    const operated = parseOperators(cursor, parsePrimary(cursor), precedence);
    return precedence === 0 ? parseTernary(cursor, operated) : operated;
  });

const parseOperators = (cursor: Cursor, first: Expression, precedence: number): Expression => {
  let left = first;
  let previous = "";
  while (cursor.current.kind === "operator") {
    const negated = cursor.is("not");
    const token = negated ? cursor.following : cursor.current;
    if (negated && !(token.kind === "operator" && takesNot(token.text))) {
      cursor.take();
      throw cursor.unexpected(
        "After a value, `not` goes on with `in`, `matches`, `contains`, `startsWith` or `endsWith`",
      );
    }
    if (token.text === "|") {
      if (precedence > 0) break;
      cursor.take();
      left = parsePipe(cursor, left);
      previous = "|";
      continue;
    }
    const row = binary.get(token.text);
    if (row === undefined || row.precedence < precedence) break;
    if (negated) cursor.take();
    cursor.take();
    if (previous === "??" && row.operator !== "??") {
      const message = `\`??\` and \`${token.text}\` cannot stand side by side: put parentheses around \`a ?? b\`.`;
      throw new SyntaxProblem(message, token.start, token.end);
    }
    previous = row.operator;
    if (isOrdering(row.operator)) {
      left = parseOrdering(cursor, left, token.text, row.precedence);
      continue;
    }
    const right = parseExpressionAt(cursor, row.operator === "**" ? row.precedence : row.precedence + 1);
    cursor.count(1);
    left = { kind: "binary", operator: row.operator, left, right, at: spanOf(cursor, left) };
    if (negated) {
      cursor.count(1);
      left = { kind: "unary", operator: "not", operand: left, at: spanOf(cursor, left) };
    }
  }
  return left;
};

/** `v | f(a)` is `f(v, a)`. */
const parsePipe = (cursor: Cursor, value: Expression): Expression => {
  cursor.pipes++;
  const name = cursor.current;
  if (name.kind !== "name")
    throw cursor.unexpected("A `|` is followed by a call, as in `list | filter(# > 1)`: write a name");
  cursor.take();
  if (!cursor.is("(")) throw cursor.unexpected("A `|` is followed by a call: write `(` after the name");
  return parseCall(cursor, { kind: "name", name: name.text, at: { start: name.start, end: name.end } }, [value]);
};

/** `a < b < c` is `a < b and b < c`; the middle then counts twice. */
const parseOrdering = (cursor: Cursor, first: Expression, sign: string, precedence: number): Expression => {
  let left = first;
  let root: Expression | undefined;
  let operator = binary.get(sign)?.operator;
  while (operator !== undefined) {
    const before = cursor.nodes;
    const right = parseExpressionAt(cursor, precedence + 1);
    const size = cursor.nodes - before;
    cursor.count(1);
    const comparison: Expression = { kind: "binary", operator, left, right, at: spanOf(cursor, left) };
    if (root !== undefined) cursor.count(1);
    root =
      root === undefined
        ? comparison
        : { kind: "binary", operator: "and", left: root, right: comparison, at: spanOf(cursor, root) };
    left = right;
    const token = cursor.current;
    if (token.kind !== "operator" || !isOrdering(token.text)) break;
    cursor.count(size);
    operator = binary.get(cursor.take().text)?.operator;
  }
  return root ?? first;
};

const parseTernary = (cursor: Cursor, first: Expression): Expression => {
  let test = first;
  while (cursor.is("?")) {
    const before = cursor.nodes;
    const question = cursor.take();
    const short = cursor.accept(":");
    // `a ?: b` says `a` twice. How large `a` is was not kept, so that all before counts.
    if (short) cursor.count(before);
    const then = short ? test : parseExpressionAt(cursor, 0);
    if (!short) {
      const message = `The \`?\` at offset ${question.start} is followed by \`a : b\`, the value if true and the one if false: write \`:\``;
      cursor.expect(":", message);
    }
    const otherwise = parseExpressionAt(cursor, 0);
    cursor.count(1);
    test = { kind: "conditional", test, then, otherwise, at: spanOf(cursor, first) };
  }
  return test;
};

const parseLet = (cursor: Cursor): Expression => {
  const start = cursor.take().start;
  const name = cursor.current;
  if (name.kind !== "name") throw cursor.unexpected("`let` makes a variable, as in `let x = 1; x + 1`: write a name");
  cursor.take();
  cursor.expect("=", `\`let ${name.text}\` needs a value: write \`=\``);
  const value = parseExpressionAt(cursor, 0);
  cursor.expect(";", `\`let ${name.text} = …\` is followed by what uses it: write \`;\``);
  const body = parseSequence(cursor);
  cursor.count(1);
  return { kind: "let", name: name.text, value, body, at: { start, end: cursor.behind } };
};

const parseIf = (cursor: Cursor): Expression => {
  const start = cursor.take().start;
  const test = parseExpressionAt(cursor, 0);
  const then = parseBlock(cursor, "`if` is followed by a condition and a value in braces: write `{`");
  cursor.expect("else", "An `if` has a value in every case: write `else { … }`");
  const otherwise = cursor.is("if")
    ? cursor.nested(() => parseIf(cursor))
    : parseBlock(cursor, "`else` is followed by a value in braces: write `{`");
  cursor.count(1);
  return { kind: "conditional", test, then, otherwise, at: { start, end: cursor.behind } };
};

const parseBlock = (cursor: Cursor, message: string): Expression => {
  const open = cursor.current;
  if (!isSign(open, "{")) throw cursor.unexpected(message);
  cursor.take();
  const body = parseSequence(cursor);
  cursor.close("}", open);
  return body;
};
