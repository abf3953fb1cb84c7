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

/** Whether brackets may end a chain of `?.`, which a tree does not tell: of `(a?.b).c` another part may be missing. */
const mayEndChain = (source: string): boolean => source.includes("?.") && /\)\s*(?:\.|\[|\?\.)/.test(source);

/** An expression as it is parsed, so that blanks, quotes and brackets do not count; itself where it is none. */
const expressionForm = (source: string): string => {
  const { tree, problems } = parseExpression(source);
  return tree === undefined || problems.length > 0 || mayEndChain(source) ? source : printExpression(tree);
};

/** What a piece is, and what it says. */
const pieceForm = (piece: Piece): readonly string[] => {
  switch (piece.kind) {
    case "text":
      return [piece.kind, piece.text];
    case "simple":
      return [piece.kind, piece.name];
    case "expression":
      return [piece.kind, expressionForm(piece.source)];
    case "nested":
      return [piece.kind, piece.prefix, piece.inner];
  }
};

/** The calls of which Argo keeps what they print, since it finds their names spelt in one of two ways; another it overlooks. */
const keptResults = (text: string): string => {
  const found = text.matchAll(/(?:steps|tasks)(?:\.([\w-]+)|\['([^']+)'\])\.outputs\.result/g);
  return [...new Set([...found].map(([, plain, bracketed]) => plain ?? bracketed))].sort().join(" ");
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

/**
 * Whether two texts mean the same where they stand, of which `place` is the type and the field. `isAtExit` is set for a
 * template that only runs when the workflow is over.
 */
export const sameText = (expected: string, actual: string, place: string, isAtExit = false): boolean => {
  if (expected === actual) return true;
  if (place === "DAGTask.depends") return dependsForm(expected) === dependsForm(actual);
  if (keptResults(expected) !== keptResults(actual)) return false;
  if (expressionFields.has(place)) return expressionForm(expected) === expressionForm(actual);
  if (!holdsTags(expected) || !holdsTags(actual)) return false;
  if (conditions.has(place) && isSameCondition(expected, onlyExpression(actual) ?? "", isAtExit)) return true;
  const form = (text: string): string => JSON.stringify(parseTags(text).pieces.map(pieceForm));
  return form(expected) === form(actual);
};
