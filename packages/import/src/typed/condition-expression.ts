import { type Expression, parseTags, parseWhen, printExpression, type When } from "@argotsx/expr";
import { closedTags, isSameCondition } from "../compare/same-condition.ts";

/** A word that stands for a tag while a condition is parsed. */
const wordOf = (index: number): string => `argotsxTag${index}`;

const operators = { "==": "==", "!=": "!=", "&&": "and", "||": "or" } as const;

const isOperator = (operator: string): operator is keyof typeof operators => Object.hasOwn(operators, operator);

const pathTo = (tag: string): Expression => {
  const [root = "", ...names] = tag.split(".");
  return names.reduce<Expression>(
    (object, value) => ({ kind: "member", object, property: { kind: "string", value }, optional: false }),
    { kind: "name", name: root },
  );
};

const expressionOf = (when: When, tags: readonly string[]): Expression | undefined => {
  switch (when.kind) {
    case "boolean":
      return { kind: "boolean", value: when.value };
    case "text": {
      const tag = tags.find((_, index) => wordOf(index) === when.value);
      return tag === undefined ? { kind: "string", value: when.value } : pathTo(tag);
    }
    case "unary": {
      const operand = when.operator === "!" ? expressionOf(when.operand, tags) : undefined;
      return operand && { kind: "unary", operator: "not", operand };
    }
    case "binary": {
      const left = expressionOf(when.left, tags);
      const right = expressionOf(when.right, tags);
      if (left === undefined || right === undefined || !isOperator(when.operator)) return undefined;
      return { kind: "binary", operator: operators[when.operator], left, right };
    }
    default:
      return undefined;
  }
};

/**
 * The expression that decides as a condition of `when` does, whatever its tags hold: `{{workflow.status}} == Failed` is
 * `workflow.status == 'Failed'`. Nothing where that is not proven, since a tag may hold anything. `isAtExit` is set for one
 * that is only decided when the workflow is over.
 */
export const conditionExpression = (when: string, isAtExit = false): string | undefined => {
  const tags = closedTags(when, isAtExit);
  if (tags === undefined) return undefined;
  const words = parseTags(when).pieces.map((piece) =>
    piece.kind === "simple" ? wordOf(tags.indexOf(piece.name)) : when.slice(piece.start, piece.end),
  );
  const { tree, problems } = parseWhen(words.join(""));
  const expression = tree === undefined || problems.length > 0 ? undefined : expressionOf(tree, tags);
  const source = expression && printExpression(expression);
  return source !== undefined && isSameCondition(when, source, isAtExit) ? source : undefined;
};
