import {
  holdsTags,
  type Piece,
  parseDepends,
  parseExpression,
  parseTags,
  printDepends,
  printExpression,
} from "@argotsx/expr";
import { onlyExpression } from "./only-expression.ts";
import { isSameCondition } from "./same-condition.ts";

/** An expression as it is parsed, so that blanks, quotes and brackets do not count; itself where it is none. */
const expressionForm = (source: string): string => {
  const { tree, problems } = parseExpression(source);
  return tree === undefined || problems.length > 0 ? source : printExpression(tree);
};

const pieceForm = (piece: Piece): string => {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "simple":
      return `{{${piece.name}}}`;
    case "expression":
      return `{{=${expressionForm(piece.source)}}}`;
    case "nested":
      return `{{${piece.prefix}{{${piece.inner}}}`;
  }
};

/** The fields that hold an expression without braces, as `Type.field`. */
const expressionFields: ReadonlySet<string> = new Set([
  "ValueFrom.expression",
  "RetryStrategy.expression",
  "LifecycleHook.expression",
  "Artifact.fromExpression",
]);

/** The fields that hold a condition. */
const conditions: ReadonlySet<string> = new Set(["WorkflowStep.when", "DAGTask.when"]);

/** A condition on tasks in its normal form; itself where it is none. */
export const dependsForm = (text: string): string => {
  const { tree, problems } = parseDepends(text);
  return tree === undefined || problems.length > 0 ? text : printDepends(tree);
};

/** Whether two texts mean the same where they stand, of which `place` is the type and the field. */
export const sameText = (expected: string, actual: string, place: string): boolean => {
  if (expected === actual) return true;
  if (place === "DAGTask.depends") return dependsForm(expected) === dependsForm(actual);
  if (expressionFields.has(place)) return expressionForm(expected) === expressionForm(actual);
  if (!holdsTags(expected) || !holdsTags(actual)) return false;
  if (conditions.has(place) && isSameCondition(expected, onlyExpression(actual) ?? "")) return true;
  const form = (text: string): string => parseTags(text).pieces.map(pieceForm).join("");
  return form(expected) === form(actual);
};
