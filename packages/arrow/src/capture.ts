import type { Expression } from "@argotsx/expr";
import { binary, call, integer, list, member, pointer, predicate } from "./make.ts";
import type { Tree } from "./tree.ts";

const children = (tree: Tree): readonly Tree[] => {
  switch (tree.kind) {
    case "template":
      return tree.values;
    case "member":
      return [tree.object];
    case "element":
      return [tree.object, tree.index];
    case "call":
      return [tree.callee, ...tree.arguments];
    case "unary":
      return [tree.operand];
    case "binary":
      return [tree.left, tree.right];
    case "conditional":
      return [tree.test, tree.then, tree.otherwise];
    case "list":
      return tree.items.map(({ value }) => value);
    case "object":
      return tree.entries.map(({ value }) => value);
    default:
      return [];
  }
};

/** The parameters that a tree reads, but for those of functions inside of it. */
export const parametersIn = (tree: Tree): ReadonlySet<string> => {
  if (tree.kind === "parameter") return new Set([tree.name]);
  if (tree.kind === "callback") {
    return new Set([...parametersIn(tree.body)].filter((name) => !tree.parameters.includes(name)));
  }
  return new Set(children(tree).flatMap((child) => [...parametersIn(child)]));
};

/**
 * A list of `[item, index, values]` of another. In a predicate `#` is its own item, and nothing of the predicate around it
 * can be named; so what is needed of that is carried along. It starts as first item of the list: Argo's reduce computes a
 * start of its own inside.
 */
export const carrying = (items: Expression, values: readonly Expression[]): Expression => {
  const [carried, done] = [member(pointer("acc"), integer(0)), member(pointer("acc"), integer(1))];
  const next = list(pointer(), binary("-", pointer("index"), integer(1)), carried);
  const all = call("concat", list(list(list(...values), list())), items);
  return member(call("reduce", all, predicate(list(carried, call("concat", done, list(next))))), integer(1));
};

/** The parts of what `carrying` makes, of the item that a predicate is at. */
export const carriedItem: Expression = member(pointer(), integer(0));
export const carriedIndex: Expression = member(pointer(), integer(1));
export const carriedValue = (index: number): Expression => member(member(pointer(), integer(2)), integer(index));
