import { joinedTextOf } from "../coerce.ts";
import type { Method } from "../construct.ts";
import { binary, call, conditional, list, pointer, predicate, text } from "../make.ts";
import type { Site } from "../site.ts";
import { listOf, string, type Type, unknown } from "../type.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";
import { itemsOf } from "./searches.ts";
import { sort } from "./sort.ts";

const isFlat = ({ kind }: Type): boolean => kind !== "list" && kind !== "unknown";

/** Lists in a list one level less deep. */
export const flattened = (receiver: Value): Value => {
  const items = itemsOf(receiver);
  if (isFlat(items)) return receiver;
  if (items.kind === "list" && isFlat(items.items)) {
    return { expression: call("flatten", receiver.expression), type: items };
  }
  // flatten would go all the way down.
  const item = pointer();
  const asList =
    items.kind === "list" ? item : conditional(binary("==", call("type", item), text("array")), item, list(item));
  const joined = call("reduce", receiver.expression, predicate(call("concat", pointer("acc"), asList)), list());
  return {
    // Where nothing was joined there is no list, only what is `null` in JSON.
    expression: call("map", joined, predicate(item)),
    type: listOf(items.kind === "list" ? items.items : unknown),
  };
};

const join = (receiver: Value, site: Site): Value | undefined => {
  const separator = site.has(0) ? site.text(0) : { expression: text(","), type: string };
  if (separator === undefined) return undefined;
  const items = itemsOf(receiver);
  if (items.kind === "string")
    return { expression: call("join", receiver.expression, separator.expression), type: string };
  const item = joinedTextOf({ expression: pointer(), type: items });
  if (item === undefined) {
    const { callee } = site.tree;
    const path = callee.kind === "member" ? written(callee.object) : "…";
    return site.fail(
      "items that are lists or objects cannot be joined",
      `write \`${path}.map((item) => JSON.stringify(item)).join()\``,
    );
  }
  const texts = call("map", receiver.expression, predicate(item));
  return { expression: call("join", texts, separator.expression), type: string };
};

const reversed = (receiver: Value): Value => ({
  expression: call("reverse", receiver.expression),
  type: listOf(itemsOf(receiver)),
});

const row = (
  name: string,
  takes: readonly [number, number],
  said: Pick<Method, "written" | "domain" | "becomes">,
  lower: Method["lower"],
): Method => ({ on: "list", name, arguments: takes, ...said, lower });

const sorting = {
  domain: "lists of texts of characters up to U+FFFF; `(a, b) => a - b` or `(a, b) => b - a` for lists of numbers",
  becomes: "`sort(list)`, `sort(list, 'desc')`",
};

export const lists: readonly Method[] = [
  row(
    "join",
    [0, 1],
    {
      written: "list.join(separator)",
      domain: "items that are texts, finite numbers, booleans or `null`",
      becomes: "`join(list, separator)`, `join(map(list, toJson(#)), separator)`",
    },
    join,
  ),
  row("reverse", [0, 0], { written: "list.reverse()", domain: "", becomes: "`reverse(list)`" }, reversed),
  row("toReversed", [0, 0], { written: "list.toReversed()", domain: "", becomes: "`reverse(list)`" }, reversed),
  row(
    "flat",
    [0, 1],
    {
      written: "list.flat(depth)",
      domain: "depth 1, or Infinity",
      becomes: "`flatten(list)` where that goes no deeper, else `reduce(list, concat(#acc, …), [])`",
    },
    (receiver, site) => {
      const depth = site.has(0) ? site.constant(0)?.value : 1;
      if (depth === 1) return flattened(receiver);
      if (depth !== Infinity) return site.fail("the depth of flat must be 1 or Infinity");
      let items = itemsOf(receiver);
      while (items.kind === "list") items = items.items;
      return { expression: call("flatten", receiver.expression), type: listOf(items) };
    },
  ),
  row("sort", [0, 1], { written: "list.sort(order)", ...sorting }, sort),
  row("toSorted", [0, 1], { written: "list.toSorted(order)", ...sorting }, sort),
];
