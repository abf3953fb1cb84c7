import type { Expression } from "@argotsx/expr";
import { isPlainObject } from "../is-plain-object.ts";

/** How deep a constant may be nested; one that contains itself has no end. */
const deepest = 100;

/** A value that is known while compiling, as a literal; nothing for what no literal can say. */
export const literalOf = (value: unknown, depth = 0): Expression | undefined => {
  if (depth > deepest) return undefined;
  if (value === null || value === undefined) return { kind: "nil" };
  if (typeof value === "string") return { kind: "string", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return undefined;
    return Number.isSafeInteger(value) ? { kind: "integer", value: BigInt(value) } : { kind: "float", value };
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => literalOf(item, depth + 1));
    return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
  }
  if (!isPlainObject(value)) return undefined;
  const entries = Object.entries(value).map(([key, one]) => ({ key, value: literalOf(one, depth + 1) }));
  const known = entries.flatMap(({ key, value: of }) =>
    of === undefined ? [] : [{ key: { kind: "string", value: key } as const, value: of }],
  );
  return known.length === entries.length ? { kind: "map", entries: known } : undefined;
};

/** The text that a constant expression is in a manifest; nothing when it has to be computed. */
export const constantText = (expression: Expression): string | undefined => {
  switch (expression.kind) {
    case "string":
      return expression.value;
    case "boolean":
    case "integer":
    case "float":
      return String(expression.value);
    default:
      return undefined;
  }
};
