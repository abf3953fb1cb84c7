import type { Call, Expression, Member, Name } from "../expression.ts";
import type { Cursor } from "./cursor.ts";
import { predicates } from "./operators.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** The arguments of a call, at its `(`; `first` are those that a pipe puts in front. */
export const parseCall = (cursor: Cursor, callee: Name | Member, first: readonly Expression[]): Call => {
  const row = callee.kind === "name" ? predicates.get(callee.name) : undefined;
  const start = first[0]?.at?.start ?? callee.at?.start ?? 0;
  const open = cursor.take();
  const values = [...first];
  while (!cursor.is(")")) {
    if (values.length > first.length) {
      if (!cursor.is(",")) cursor.close(")", open);
      cursor.take();
      if (cursor.is(")")) break;
    }
    if (row !== undefined && values.length >= row.most) {
      throw cursor.unexpected(`\`${nameOf(callee)}\` takes ${row.most} arguments: write \`)\``);
    }
    values.push(row !== undefined && values.length === 1 ? parsePredicate(cursor) : cursor.expression(0));
  }
  if (row !== undefined && values.length < row.least) {
    const { start: at, end } = cursor.current;
    throw new SyntaxProblem(needed(nameOf(callee), values.length), at, end);
  }
  cursor.close(")", open);
  cursor.count(2);
  return { kind: "call", callee, arguments: values, at: { start, end: cursor.behind } };
};

const nameOf = (callee: Name | Member): string => (callee.kind === "name" ? callee.name : "");

const needed = (name: string, given: number): string =>
  given === 0
    ? `\`${name}\` needs a list and what to do with every item: write \`${name}(list, # > 1)\`.`
    : `\`${name}\` needs a second argument that says what to do with every item, such as \`# > 1\` or \`.field\`.`;

const parsePredicate = (cursor: Cursor): Expression => {
  const open = cursor.current;
  const braces = cursor.accept("{");
  cursor.predicates++;
  const body = braces ? cursor.sequence() : cursor.expression(0);
  cursor.predicates--;
  if (!braces && cursor.is(";"))
    throw cursor.unexpected("Several expressions in a row stand in braces, `{ a; b }`: write `,` or `)`");
  if (braces) cursor.close("}", open);
  cursor.count(1);
  return { kind: "predicate", body, at: { start: open.start, end: cursor.behind } };
};
