import type { Expression } from "@argotsx/expr";

/** The text that a value is converted from: the variable of Argo, and what stands for it with a default it already has. */
export interface Source {
  readonly path: Expression;
  readonly text: Expression;
}

/** A plain path of members: `tasks['a'].outputs.parameters.x`. Only its value can be absent without an error. */
const isPath = (expression: Expression): boolean =>
  expression.kind === "name" ||
  (expression.kind === "member" &&
    !expression.optional &&
    expression.property.kind === "string" &&
    isPath(expression.object));

const conversions = new Set(["asFloat", "asInt", "float", "int", "fromJSON"]);

const nameOf = (expression: Expression): string | undefined =>
  expression.kind === "call" && expression.callee.kind === "name" ? expression.callee.name : undefined;

/** What is converted directly: the argument of `asFloat`, the left side of `== 'true'`, the list whose items are mapped. */
const innerOf = (expression: Expression): Expression | undefined => {
  if (expression.kind === "binary" && expression.operator === "==") {
    return expression.right.kind === "string" && expression.right.value === "true" ? expression.left : undefined;
  }
  if (expression.kind !== "call") return undefined;
  const name = nameOf(expression) ?? "";
  const [argument, ...others] = expression.arguments;
  if (conversions.has(name) && others.length === 0) return argument;
  return name === "map" && argument !== undefined && nameOf(argument) === "fromJSON" ? argument : undefined;
};

/** Whether a value is a list whose items are converted one by one. */
export const isMapped = (expression: Expression): boolean => nameOf(expression) === "map";

/** Whether a value is what a text of JSON says. */
export const isParsed = (expression: Expression): boolean => nameOf(expression) === "fromJSON";

/** What a reference is read from; nothing for a value that is computed. */
export const sourceOf = (expression: Expression): Source | undefined => {
  if (isPath(expression)) return { path: expression, text: expression };
  if (expression.kind === "binary" && expression.operator === "??") {
    const hasDefault = isPath(expression.left) && expression.right.kind === "string";
    return hasDefault ? { path: expression.left, text: expression } : undefined;
  }
  const inner = innerOf(expression);
  return inner && sourceOf(inner);
};

/** The same conversion of another text. */
export const convertedFrom = (expression: Expression, { text }: Source, other: Expression): Expression => {
  if (expression === text) return other;
  if (expression.kind === "binary")
    return { ...expression, left: convertedFrom(expression.left, { path: text, text }, other) };
  if (expression.kind !== "call") return expression;
  const [argument, ...others] = expression.arguments;
  if (argument === undefined) return expression;
  return { ...expression, arguments: [convertedFrom(argument, { path: text, text }, other), ...others] };
};
