import type { Expression } from "@argotsx/expr";
import { readsPointer } from "../bind.ts";
import type { Method } from "../construct.ts";
import { binary, call, integer, list, member, pointer, predicate } from "../make.ts";
import { asFloat } from "../numbers.ts";
import type { Site } from "../site.ts";
import { boolean, either, integerBetween, listOf, nameOf, type Type } from "../type.ts";
import { longest } from "../units.ts";
import type { Value } from "../value.ts";
import { flattened } from "./lists.ts";
import { callbackLoop, type Loop, loopOf } from "./loop.ts";
import { itemsOf, lastIndex } from "./searches.ts";

const position = integerBetween(-1, longest);

/** A built-in of expr that takes a condition, and what it gives of the items. */
const searching =
  (callee: string, finish: (found: Expression, loop: Loop, items: Type) => Value) =>
  (receiver: Value, site: Site): Value | undefined => {
    const loop = loopOf(receiver, site, "pairs");
    const condition = loop?.condition([loop.item, loop.index]);
    if (loop === undefined || condition === undefined) return undefined;
    return finish(call(callee, loop.list, predicate(condition)), loop, itemsOf(receiver));
  };

const map = (receiver: Value, site: Site): Value | undefined => {
  const loop = loopOf(receiver, site, "#index");
  const body = loop?.value([loop.item, loop.index]);
  if (loop === undefined || body === undefined) return undefined;
  return { expression: call("map", loop.list, predicate(body.expression)), type: listOf(body.type) };
};

/** What comes out: what went in, or what the function makes of it. */
const carriedType = (start: Type, body: Type): Type => {
  if (start.kind !== "number" || body.kind !== "number") return either(start, body);
  const minusZero = start.minusZero === true || body.minusZero === true;
  return { kind: "number", ...(minusZero && { minusZero }) };
};

const reduce = (receiver: Value, site: Site): Value | undefined => {
  const start = site.value(1);
  const callback = site.argument(0);
  if (start === undefined || callback === undefined) return undefined;
  if (callback.kind !== "callback")
    return site.fail("reduce takes a function here, such as `(sum, item) => sum + item`");
  if (callback.parameters.length > 3) return site.fail("the function of reduce takes three parameters at most");
  // What is carried along must not change between Go's integers and floats.
  const isNumber = start.type.kind === "number";
  const type: Type = isNumber ? { kind: "number", minusZero: true } : start.type;
  const first = isNumber ? asFloat(start) : start.expression;
  // A start inside of another callback stands in front of the items: Argo computes what is given as start inside.
  const isFirst = readsPointer(first);
  const loop = callbackLoop(callback, receiver, site, "#index");
  const index = isFirst && !loop.paired ? binary("-", loop.index.expression, integer(1)) : loop.index.expression;
  const body = loop.value([{ expression: pointer("acc"), type }, loop.item, { ...loop.index, expression: index }]);
  if (body === undefined) return undefined;
  if (body.type.kind !== type.kind && type.kind !== "unknown" && body.type.kind !== "unknown") {
    const message = `reduce starts with ${nameOf(type)}, and this is ${nameOf(body.type)}`;
    return site.lowering.fail(callback.body.at, message);
  }
  const next = predicate(isNumber && body.type.kind === "number" ? asFloat(body) : body.expression);
  const expression = isFirst
    ? call("reduce", call("concat", list(first), loop.list), next)
    : call("reduce", loop.list, next, first);
  return { expression, type: carriedType(start.type, body.type) };
};

const method = (
  name: string,
  said: Pick<Method, "written" | "domain" | "becomes">,
  lower: Method["lower"],
): Method => ({ on: "list", name, arguments: [1, 1], ...said, lower });

const itemOf = (found: Expression, loop: Loop): Expression => (loop.paired ? member(found, integer(0), true) : found);

/** Methods that take a function. */
export const predicates: readonly Method[] = [
  method("map", { written: "list.map((item, index) => …)", domain: "", becomes: "`map(list, …)`" }, map),
  method(
    "filter",
    {
      written: "list.filter((item, index) => …)",
      domain: "functions that give booleans",
      becomes: "`filter(list, …)`",
    },
    searching("filter", (found, loop, items) => ({
      expression: loop.paired ? call("map", found, predicate(member(pointer(), integer(0)))) : found,
      type: listOf(items),
    })),
  ),
  method(
    "some",
    { written: "list.some((item, index) => …)", domain: "functions that give booleans", becomes: "`any(list, …)`" },
    searching("any", (found) => ({ expression: found, type: boolean })),
  ),
  method(
    "every",
    { written: "list.every((item, index) => …)", domain: "functions that give booleans", becomes: "`all(list, …)`" },
    searching("all", (found) => ({ expression: found, type: boolean })),
  ),
  method(
    "find",
    { written: "list.find((item, index) => …)", domain: "functions that give booleans", becomes: "`find(list, …)`" },
    searching("find", (found, loop, items) => ({ expression: itemOf(found, loop), type: items, absent: true })),
  ),
  method(
    "findLast",
    {
      written: "list.findLast((item, index) => …)",
      domain: "functions that give booleans",
      becomes: "`find(reverse(list), …)`, since Argo's findLast spoils what is computed around it",
    },
    (receiver, site) => {
      const loop = loopOf(receiver, site, "pairs");
      const condition = loop?.condition([loop.item, loop.index]);
      if (loop === undefined || condition === undefined) return undefined;
      const found = call("find", call("reverse", loop.list), predicate(condition));
      return { expression: itemOf(found, loop), type: itemsOf(receiver), absent: true };
    },
  ),
  method(
    "findIndex",
    {
      written: "list.findIndex((item, index) => …)",
      domain: "functions that give booleans",
      becomes: "`findIndex(list, …) ?? -1`",
    },
    searching("findIndex", (found) => ({ expression: binary("??", found, integer(-1)), type: position })),
  ),
  method(
    "findLastIndex",
    {
      written: "list.findLastIndex((item, index) => …)",
      domain: "functions that give booleans",
      becomes: "`reduce(list, … ? #index : #acc, -1)`",
    },
    (receiver, site) => {
      const loop = loopOf(receiver, site, "#index");
      const condition = loop?.condition([loop.item, loop.index]);
      return loop && condition && { expression: lastIndex(loop.list, condition), type: position };
    },
  ),
  method(
    "flatMap",
    {
      written: "list.flatMap((item, index) => …)",
      domain: "",
      becomes: "as `list.map(…).flat()`",
    },
    (receiver, site) => {
      const lists = map(receiver, site);
      return lists && flattened(lists);
    },
  ),
  {
    on: "list",
    name: "reduce",
    arguments: [2, 2],
    written: "list.reduce((sum, item, index) => …, start)",
    domain: "a start of the type that the function gives",
    becomes: "`reduce(list, …, start)` with `#acc` for what is carried along",
    lower: reduce,
  },
];
