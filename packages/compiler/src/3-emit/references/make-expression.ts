import type { Expression } from "@argotsx/expr";

export const nameOf = (name: string): Expression => ({ kind: "name", name });

export const textOf = (value: string): Expression => ({ kind: "string", value });

/** `object.key`, or what the printer makes of a key that is no identifier. */
export const memberOf = (object: Expression, ...keys: readonly string[]): Expression =>
  keys.reduce<Expression>(
    (at, key) => ({ kind: "member", object: at, property: textOf(key), optional: false }),
    object,
  );

export const callOf = (name: string, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  callee: nameOf(name),
  arguments: args,
});

export const equalTo = (left: Expression, value: string): Expression => ({
  kind: "binary",
  operator: "==",
  left,
  right: textOf(value),
});

export const plus = (left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator: "+",
  left,
  right,
});

/** All parts joined with `+`; nothing when one is missing. */
export const sumOf = (parts: readonly (Expression | undefined)[]): Expression | undefined => {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  if (first === undefined || others.length + 1 < parts.length) return undefined;
  return others.reduce(plus, first);
};

/** A text as JSON: as JavaScript writes it, and not with Go's escapes for HTML. */
export const rawJsonOf = (text: Expression): Expression => ({
  kind: "call",
  callee: memberOf(nameOf("sprig"), "toRawJson"),
  arguments: [text],
});

/** `map(list, body)`, where `#` in the body is the item. */
export const mapOf = (list: Expression, body: Expression): Expression =>
  callOf("map", list, { kind: "predicate", body });

/** The item of a predicate. */
export const itemPointer: Expression = { kind: "pointer", name: "" };
