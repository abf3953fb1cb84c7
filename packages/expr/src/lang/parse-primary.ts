import type { Expression } from "../expression.ts";
import type { Cursor } from "./cursor.ts";
import { readNumber } from "./number-literal.ts";
import { unary } from "./operators.ts";
import { parseCall } from "./parse-call.ts";
import { parseList, parseMap } from "./parse-collection.ts";
import { parsePostfix } from "./parse-postfix.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import { describe, isSign, type Token } from "./token.ts";

const spanOf = (token: Token) => ({ start: token.start, end: token.end });

/** A value with the members, indexes and calls behind it, or a prefix operator with its operand. */
export const parsePrimary = (cursor: Cursor): Expression => {
  const token = cursor.current;
  const prefix = token.kind === "operator" ? unary.get(token.text) : undefined;
  if (prefix !== undefined) {
    cursor.take();
    const operand = cursor.expression(prefix.precedence);
    cursor.count(1);
    return { kind: "unary", operator: prefix.operator, operand, at: { start: token.start, end: cursor.behind } };
  }
  if (isSign(token, "(")) {
    cursor.take();
    const inner = cursor.sequence();
    cursor.close(")", token);
    return parsePostfix(cursor, inner);
  }
  if (isSign(token, "#") || isSign(token, ".")) return parsePostfix(cursor, parsePointer(cursor));
  if (isSign(token, "::")) {
    cursor.take();
    const name = cursor.current;
    if (name.kind !== "name") throw cursor.unexpected("`::` is followed by the name of a built-in function");
    cursor.take();
    if (!cursor.is("(")) throw cursor.unexpected(`\`::${name.text}\` is called: write \`(\` after it`);
    const callee = { kind: "name", name: name.text, builtin: true, at: { start: token.start, end: name.end } } as const;
    return parsePostfix(cursor, parseCall(cursor, callee, []));
  }
  return parseValue(cursor, token);
};

const parsePointer = (cursor: Cursor): Expression => {
  const token = cursor.current;
  if (cursor.predicates === 0) {
    const message =
      token.text === "#"
        ? "`#` is the item inside a predicate, as in `filter(list, # > 1)`: here there is none."
        : "A member needs a value in front of the `.`; only inside a predicate, as in `map(list, .name)`, the item is meant.";
    throw new SyntaxProblem(message, token.start, token.end);
  }
  cursor.count(1);
  let name = "";
  let end = token.start;
  if (token.text === "#") {
    end = cursor.take().end;
    if (cursor.current.kind === "name") {
      const named = cursor.take();
      name = named.text;
      end = named.end;
    }
  }
  return { kind: "pointer", name, at: { start: token.start, end } };
};

/** Numbers, booleans and nil have no members, so that nothing is read behind them. */
const parseValue = (cursor: Cursor, token: Token): Expression => {
  const at = spanOf(token);
  cursor.count(1);
  switch (token.kind) {
    case "number":
      cursor.take();
      return readNumber(token);
    case "string":
      cursor.take();
      return parsePostfix(cursor, { kind: "string", value: token.text, at });
    case "bytes":
      cursor.take();
      return parsePostfix(cursor, { kind: "bytes", value: token.bytes ?? [], at });
    case "hole":
      cursor.take();
      return parsePostfix(cursor, { kind: "hole", name: token.text, at });
    case "name":
      cursor.take();
      if (token.text === "true" || token.text === "false") return { kind: "boolean", value: token.text === "true", at };
      if (token.text === "nil") return { kind: "nil", at };
      if (cursor.is("(")) return parsePostfix(cursor, parseCall(cursor, { kind: "name", name: token.text, at }, []));
      if (token.text === "$env") return parsePostfix(cursor, { kind: "environment", at });
      return parsePostfix(cursor, { kind: "name", name: token.text, at });
    default:
      if (isSign(token, "[")) return parsePostfix(cursor, parseList(cursor));
      if (isSign(token, "{")) return parsePostfix(cursor, parseMap(cursor));
      throw missingValue(token);
  }
};

const missingValue = (token: Token): SyntaxProblem => {
  const bad = (message: string) => new SyntaxProblem(message, token.start, token.end);
  if (token.text === "let" || token.text === "if") {
    return bad(`\`${token.text}\` cannot stand in the middle of an expression: put parentheses around all of it.`);
  }
  if (token.text === "&&" || token.text === "||") {
    return bad(`There is no value on the left of \`${token.text}\`: write one, or take the operator away.`);
  }
  return bad(`A value is missing before ${describe(token)}: write one, such as a name, a number or a text in quotes.`);
};
