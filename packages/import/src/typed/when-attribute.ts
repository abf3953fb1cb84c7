import { textOf } from "@argotsx/schema";
import type { Attribute } from "../code/element.ts";
import { onlyExpression } from "../compare/only-expression.ts";
import { conditionExpression } from "./condition-expression.ts";
import type { CallPlan } from "./plan.ts";
import type { Words } from "./references.ts";

/**
 * The condition of a call as code: that is an expression as a whole, or that is proven to decide as an arrow function.
 * `isAtExit` is set for a call that is only made when the workflow is over.
 */
export const whenAttribute = (
  { fields: { when }, path }: CallPlan,
  { expressionOf, writing }: Words,
  isAtExit: boolean,
): Attribute | undefined => {
  const text = textOf(when);
  if (text === undefined) return undefined;
  const place = { writing, takes: ["boolean", "unknown"], isAttribute: true } as const;
  const source = onlyExpression(text);
  const proven = source === undefined ? conditionExpression(text, isAtExit) : undefined;
  const code =
    source !== undefined
      ? expressionOf(source, place)
      : proven === undefined
        ? undefined
        : expressionOf(proven, { ...place, isArrow: true });
  if (code === undefined) return undefined;
  return { name: "when", value: { code }, comments: writing.comments.take([...path, "when"]) };
};
