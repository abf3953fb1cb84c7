import type { Expression } from "@argotsx/expr";

const isNode = (value: unknown): value is Expression => typeof value === "object" && value !== null && "kind" in value;

/** The same tree with every hole replaced by what its name stands for. */
export const fillHoles = (tree: Expression, fill: (name: string) => Expression): Expression => {
  if (tree.kind === "hole") return fill(tree.name);
  const filled = Object.entries(tree).map(([field, value]: [string, unknown]) => [field, fillValue(value, fill)]);
  return Object.fromEntries(filled) as Expression;
};

const fillValue = (value: unknown, fill: (name: string) => Expression): unknown => {
  if (isNode(value)) return fillHoles(value, fill);
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    typeof item === "object" && item !== null && "key" in item && "value" in item
      ? { key: fillValue(item.key, fill), value: fillValue(item.value, fill) }
      : fillValue(item, fill),
  );
};
