import type { Expression, Member } from "../expression.ts";
import { continuesChain } from "./chain.ts";
import { isIdentifier } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { parseCall } from "./parse-call.ts";

/** Reads members, indexes, slices and method calls behind `first`. */
export const parsePostfix = (cursor: Cursor, first: Expression): Expression => {
  let node = first;
  const start = first.at?.start ?? cursor.current.start;
  for (;;) {
    const optional = cursor.is("?.");
    if (cursor.is(".") || (optional && !(cursor.following.kind === "bracket" && cursor.following.text === "["))) {
      const member = parseMember(cursor, node, optional, start);
      node = cursor.is("(") ? parseCall(cursor, member, []) : member;
    } else if (optional || cursor.is("[")) {
      if (optional) cursor.take();
      node = parseBrackets(cursor, node, optional, start);
    } else {
      return node;
    }
  }
};

const parseMember = (cursor: Cursor, object: Expression, optional: boolean, start: number): Member => {
  cursor.take();
  const name = cursor.current;
  // Words such as `in` are fine as the names of members.
  if (name.kind !== "name" && !(name.kind === "operator" && isIdentifier(name.text))) {
    throw cursor.unexpected("A `.` is followed by a name; others stand in brackets, as in `a['b-c']`: write a name");
  }
  cursor.take();
  cursor.count(2);
  const property = { kind: "string", value: name.text, at: { start: name.start, end: name.end } } as const;
  return { kind: "member", object, property, optional, at: { start, end: name.end } };
};

const parseBrackets = (cursor: Cursor, object: Expression, optional: boolean, start: number): Expression => {
  const open = cursor.take();
  const from = cursor.is(":") ? undefined : cursor.expression(0);
  cursor.count(1);
  if (cursor.accept(":")) {
    const to = cursor.is("]") ? undefined : cursor.expression(0);
    cursor.close("]", open);
    const at = { start, end: cursor.behind };
    return { kind: "slice", object, ...(from && { from }), ...(to && { to }), at };
  }
  cursor.close("]", open);
  const at = { start, end: cursor.behind };
  const property = from ?? { kind: "nil" };
  const named = property.kind === "string" && isIdentifier(property.value);
  const bracketed = named && !optional && continuesChain(object) ? ({ bracketed: true } as const) : {};
  return { kind: "member", object, property, optional, ...bracketed, at };
};
