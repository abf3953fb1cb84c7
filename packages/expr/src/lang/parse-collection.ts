import type { Expression, MapLiteral } from "../expression.ts";
import type { Cursor } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** `[a, b]`, a comma behind the last is fine. */
export const parseList = (cursor: Cursor): Expression => {
  const open = cursor.take();
  const items: Expression[] = [];
  while (!cursor.is("]")) {
    if (items.length > 0) {
      if (!cursor.is(",")) cursor.close("]", open);
      cursor.take();
      if (cursor.is("]")) break;
    }
    items.push(cursor.expression(0));
  }
  cursor.close("]", open);
  return { kind: "list", items, at: { start: open.start, end: cursor.behind } };
};

/** `{a: 1, "b": 2, (c): 3}`; names and numbers as keys are texts. */
export const parseMap = (cursor: Cursor): Expression => {
  const open = cursor.take();
  const entries: MapLiteral["entries"][number][] = [];
  while (!cursor.is("}")) {
    if (entries.length > 0) {
      if (!cursor.is(",")) cursor.close("}", open);
      cursor.take();
      if (cursor.is("}")) break;
    }
    const key = parseKey(cursor);
    cursor.expect(":", "A key of a map is followed by its value: write `:`");
    const value = cursor.expression(0);
    cursor.count(1);
    entries.push({ key, value });
  }
  cursor.close("}", open);
  return { kind: "map", entries, at: { start: open.start, end: cursor.behind } };
};

const parseKey = (cursor: Cursor): Expression => {
  const token = cursor.current;
  if (token.kind === "number" || token.kind === "string" || token.kind === "name") {
    cursor.take();
    cursor.count(1);
    return { kind: "string", value: token.text, at: { start: token.start, end: token.end } };
  }
  if (cursor.is("(")) return cursor.expression(0);
  if (cursor.is("{")) {
    const message = "`{{` cannot stand inside an expression, which is already inside its tag: write the name alone.";
    throw new SyntaxProblem(message, token.start - 1, token.end);
  }
  throw cursor.unexpected("A key of a map is a name, a text in quotes, a number, or an expression in parentheses");
};
