import type { Expression } from "@argotsx/expr";
import { carriedIndex, carriedItem, carriedValue, carrying, parametersIn } from "../capture.ts";
import { call, list, pointer, predicate } from "../make.ts";
import type { Site } from "../site.ts";
import type { Callback, Tree } from "../tree.ts";
import { integerBetween } from "../type.ts";
import { longest } from "../units.ts";
import type { Value } from "../value.ts";
import { itemsOf } from "./searches.ts";

/** A list that a function runs over. */
export interface Loop {
  readonly list: Expression;
  /** Whether the items of `list` are lists that begin with the item. */
  readonly paired: boolean;
  /** The item and its index, as the function has them. */
  readonly item: Value;
  readonly index: Value;
  /** What the function gives for its parameters. */
  readonly value: (parameters: readonly Value[]) => Value | undefined;
  /** The same where it must be a boolean. */
  readonly condition: (parameters: readonly Value[]) => Expression | undefined;
}

/** How a built-in of expr knows the index: `map` and `reduce` have `#index`, the others must be given pairs. */
export type Index = "#index" | "pairs";

/** A callback over the items of a list, with what it reads of the callback around it. */
export const callbackLoop = (callback: Callback, receiver: Value, site: Site, known: Index): Loop => {
  const { lowering } = site;
  const read = parametersIn(callback.body);
  const captured = [...parametersIn(callback)].flatMap((name) => {
    const value = lowering.parameter(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const second = callback.parameters[1];
  const isCarried = captured.length > 0;
  const isPair = !isCarried && known === "pairs" && second !== undefined && read.has(second);
  const pairs = () => call("map", receiver.expression, predicate(list(pointer(), pointer("index"))));
  const carried = () =>
    carrying(
      receiver.expression,
      captured.map(([, { expression }]) => expression),
    );
  const outer = captured.map(([name, value], i) => [name, { ...value, expression: carriedValue(i) }] as const);
  const paired = isCarried || isPair;
  return {
    list: isCarried ? carried() : isPair ? pairs() : receiver.expression,
    paired,
    item: { expression: paired ? carriedItem : pointer(), type: itemsOf(receiver) },
    index: { expression: paired ? carriedIndex : pointer("index"), type: integerBetween(0, longest) },
    value: (parameters) => lowering.body(callback, parameters, outer),
    condition: (parameters) => lowering.conditionIn(callback, parameters, outer),
  };
};

const functionLoop = (receiver: Value, site: Site): Loop | undefined => {
  const argument = site.argument(0);
  const constant = argument && site.lowering.constants.of(argument);
  // Others would take the index for their second argument.
  const isPlain = constant?.value === String || constant?.value === Number || constant?.value === Boolean;
  if (argument === undefined || !isPlain) {
    return site.fail(`${site.callee} takes an arrow function here`, "write `(item) => …`");
  }
  const item: Tree = { kind: "parameter", at: argument.at, name: "item" };
  const body: Tree = { kind: "call", at: argument.at, callee: argument, arguments: [item], optional: false };
  return callbackLoop({ kind: "callback", at: argument.at, parameters: ["item"], body }, receiver, site, "#index");
};

/** The function that a method is given, on the items of its list. */
export const loopOf = (receiver: Value, site: Site, known: Index): Loop | undefined => {
  const argument = site.argument(0);
  if (argument?.kind === "refused") {
    site.lowering.value(argument);
    return undefined;
  }
  if (argument?.kind !== "callback") return functionLoop(receiver, site);
  if (argument.parameters.length > 2) return site.fail(`the function of ${site.callee} takes an item and its index`);
  return callbackLoop(argument, receiver, site, known);
};
