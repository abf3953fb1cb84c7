import type { BinaryOperator, Expression } from "@argotsx/expr";

// The nodes of expressions, as short as lowering wants to write them.

export const text = (value: string): Expression => ({ kind: "string", value });

/** A whole number. A sign in front of a literal is an operator of its own. */
export const integer = (value: number): Expression =>
  value < 0 ? negative(integer(-value)) : { kind: "integer", value: BigInt(value) };
export const float = (value: number): Expression => (value < 0 ? negative(float(-value)) : { kind: "float", value });
export const negative = (operand: Expression): Expression => ({ kind: "unary", operator: "-", operand });
export const nil: Expression = { kind: "nil" };

export const name = (value: string): Expression => ({ kind: "name", name: value });
/** The item that a predicate runs on, or `#index`, `#acc`. */
export const pointer = (value = ""): Expression => ({ kind: "pointer", name: value });

export const member = (object: Expression, property: Expression | string, optional = false): Expression => ({
  kind: "member",
  object,
  property: typeof property === "string" ? text(property) : property,
  optional,
});
export const call = (callee: string, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  callee: name(callee),
  arguments: args,
});
export const sprig = (callee: string, ...args: readonly Expression[]): Expression => ({
  kind: "call",
  callee: member(name("sprig"), callee),
  arguments: args,
});
export const predicate = (body: Expression): Expression => ({ kind: "predicate", body });

export const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
});
export const not = (operand: Expression): Expression => ({ kind: "unary", operator: "not", operand });
export const conditional = (test: Expression, then: Expression, otherwise: Expression): Expression => ({
  kind: "conditional",
  test,
  then,
  otherwise,
});
export const list = (...items: readonly Expression[]): Expression => ({ kind: "list", items });
export const map = (entries: readonly (readonly [string, Expression])[]): Expression => ({
  kind: "map",
  entries: entries.map(([key, value]) => ({ key: text(key), value })),
});
export const slice = (object: Expression, from?: Expression, to?: Expression): Expression => ({
  kind: "slice",
  object,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
