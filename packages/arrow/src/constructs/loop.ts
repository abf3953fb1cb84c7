import type { Expression } from "@argotsx/expr";
import { call, integer, list, member, pointer, predicate } from "../make.ts";
import type { Site } from "../site.ts";
import type { Callback, Tree } from "../tree.ts";
import { integerBetween, type Type } from "../type.ts";
import { longest } from "../units.ts";
import type { Value } from "../value.ts";
import { itemsOf } from "./searches.ts";

/** A list that a function runs over. */
export interface Loop {
  readonly list: Expression;
  /** Whether the items of `list` are pairs of an item and its index. */
  readonly paired: boolean;
  /** What the function gives for an item. */
  readonly value: () => Value | undefined;
  /** The same where it must be a boolean. */
  readonly condition: () => Expression | undefined;
}

/** How a built-in of expr that does not know the index comes by it. */
export const withIndices = "pairs";

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
    case "callback":
      return [tree.body];
    default:
      return [];
  }
};

const mentions = (tree: Tree, name: string): boolean =>
  (tree.kind === "parameter" && tree.name === name) || children(tree).some((child) => mentions(child, name));

const functionLoop = (receiver: Value, site: Site): Loop | undefined => {
  const argument = site.argument(0);
  const constant = argument && site.lowering.constants.of(argument);
  const row = constant && site.lowering.rows.ofFunction(constant.value);
  // Others would take the index for their second argument.
  const isPlain = constant?.value === String || constant?.value === Number || constant?.value === Boolean;
  if (argument === undefined || row === undefined || !isPlain) {
    return site.fail(`${site.callee} takes an arrow function here`, "write `(item) => …`");
  }
  const item: Tree = { kind: "parameter", at: argument.at, name: "item" };
  const body: Tree = { kind: "call", at: argument.at, callee: argument, arguments: [item], optional: false };
  return callbackLoop({ kind: "callback", at: argument.at, parameters: ["item"], body }, receiver, site, "#index");
};

const callbackLoop = (callback: Callback, receiver: Value, site: Site, index: "#index" | "pairs"): Loop | undefined => {
  const [, second, third] = callback.parameters;
  if (third !== undefined) return site.fail(`the function of ${site.callee} takes an item and its index`);
  const paired = index === "pairs" && second !== undefined && mentions(callback.body, second);
  const item = paired ? member(pointer(), integer(0)) : pointer();
  const place = paired ? member(pointer(), integer(1)) : pointer("index");
  const itemType: Type = itemsOf(receiver);
  const values: readonly Value[] = [
    { expression: item, type: itemType },
    { expression: place, type: integerBetween(0, longest) },
  ];
  const pairs = call("map", receiver.expression, predicate(list(pointer(), pointer("index"))));
  return {
    list: paired ? pairs : receiver.expression,
    paired,
    value: () => site.lowering.body(callback, values),
    condition: () => site.lowering.conditionIn(callback, values),
  };
};

/** The function that a method is given, on the items of its list. */
export const loopOf = (receiver: Value, site: Site, index: "#index" | "pairs"): Loop | undefined => {
  const argument = site.argument(0);
  if (argument?.kind === "callback") return callbackLoop(argument, receiver, site, index);
  if (argument?.kind === "refused") {
    site.lowering.value(argument);
    return undefined;
  }
  return functionLoop(receiver, site);
};
