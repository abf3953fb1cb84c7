import {
  type Depends,
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

/** All that has to be true, or of which one thing has to be, with what chains of the same say taken in. */
const operandsOf = (tree: Depends, kind: "and" | "or"): readonly Depends[] =>
  tree.kind === kind ? tree.operands.flatMap((one) => operandsOf(one, kind)) : [tree];

/** A condition in which the order of what is joined, and what is said twice, make no difference. */
const normalForm = (tree: Depends): string => {
  if (tree.kind === "task") return printDepends(tree);
  if (tree.kind === "not") return `!(${normalForm(tree.operand)})`;
  const forms = new Set(operandsOf(tree, tree.kind).map(normalForm));
  const [only] = forms;
  if (only !== undefined && forms.size === 1) return only;
  return `(${[...forms].sort().join(tree.kind === "and" ? " && " : " || ")})`;
};

/** A condition on tasks in its normal form; itself where it is none. */
const dependsForm = (text: string): string => {
  const { tree, problems } = parseDepends(text);
  return tree === undefined || problems.length > 0 ? text : normalForm(tree);
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
