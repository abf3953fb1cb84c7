import type { Expression } from "@argotsx/expr";
import { memberOf } from "./make-expression.ts";
import { unlessSkipped } from "./resolution.ts";

/** The task that `tasks['a'].outputs.result` is of, as an expression; nothing for any other. */
const taskOfResult = (expression: Expression): Expression | undefined => {
  const outputs = below(expression, "result");
  return outputs && below(outputs, "outputs");
};

const below = (expression: Expression, key: string): Expression | undefined => {
  if (expression.kind !== "member" || expression.property.kind !== "string") return undefined;
  return expression.property.value === key ? expression.object : undefined;
};

const isNode = (value: unknown): value is Expression => typeof value === "object" && value !== null && "kind" in value;

const guardIn = (value: unknown): unknown => {
  if (isNode(value)) return guardResults(value);
  if (Array.isArray(value)) return value.map(guardIn);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, guardIn(one)]));
};

const guardParts = <Node extends Expression>(node: Node): Node => {
  const parts: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(node)) parts[key] = guardIn(one);
  return { ...node, ...parts };
};

/**
 * The same expression, in which `result ?? x` asks first whether the task ran: what a task prints is nowhere when it did
 * not, and only with this does `??` mean what it means for other outputs.
 */
export const guardResults = (expression: Expression): Expression => {
  const task = expression.kind === "binary" && expression.operator === "??" ? taskOfResult(expression.left) : undefined;
  const guarded = guardParts(expression);
  if (task === undefined || guarded.kind !== "binary") return guarded;
  return unlessSkipped(memberOf(task, "status"), guarded.right, guarded);
};
