import { call, text } from "../make.ts";
import type { Site } from "../site.ts";
import type { Tree } from "../tree.ts";
import { listOf, nameOf } from "../type.ts";
import type { Value } from "../value.ts";
import { itemsOf } from "./searches.ts";

/** Whether a function is `(a, b) => a - b`, or the reverse. */
const directionOf = (tree: Tree): "asc" | "desc" | undefined => {
  if (tree.kind !== "callback" || tree.parameters.length !== 2 || tree.body.kind !== "binary") return undefined;
  const { operator, left, right } = tree.body;
  if (operator !== "-" || left.kind !== "parameter" || right.kind !== "parameter") return undefined;
  const [a, b] = tree.parameters;
  if (left.name === a && right.name === b) return "asc";
  return left.name === b && right.name === a ? "desc" : undefined;
};

/** Sorting, where the order of equal items cannot be seen: Go's is not stable. */
export const sort = (receiver: Value, site: Site): Value | undefined => {
  const items = itemsOf(receiver);
  const order = site.argument(0);
  const type = listOf(items);
  if (order !== undefined) {
    const direction = directionOf(order);
    if (direction === undefined) {
      return site.fail(
        "an expression of Argo sorts texts, or numbers by `(a, b) => a - b`",
        "map the list to what it is sorted by, or sort in a script",
      );
    }
    if (items.kind !== "number" && items.kind !== "unknown") {
      return site.fail(`items that are each ${nameOf(items)} cannot be subtracted`);
    }
    const descending = direction === "desc" ? [text("desc")] : [];
    return { expression: call("sort", receiver.expression, ...descending), type };
  }
  if (items.kind === "string") return { expression: call("sort", receiver.expression), type };
  const help =
    items.kind === "number" ? "write `sort((a, b) => a - b)`" : "make them texts first: `map((item) => String(item))`";
  return site.fail(`JavaScript sorts by text, and an item of this list is ${nameOf(items)}`, help);
};
