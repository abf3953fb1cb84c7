import type { Expression } from "@argotsx/expr";
import { outward } from "../coerce.ts";
import type { GlobalFunction } from "../construct.ts";
import { joined } from "../joined.ts";
import { call, integer, list, member, pointer, predicate, sprig, text } from "../make.ts";
import type { Site } from "../site.ts";
import { listOf, nameOf, string, type Type, unknown } from "../type.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";

/** An object whose members are asked for. */
const objectAt = (site: Site): Value | undefined => {
  const value = site.value(0);
  const argument = site.argument(0);
  if (value === undefined || argument === undefined) return undefined;
  if (value.type.kind === "object" || value.type.kind === "unknown") return value;
  return site.lowering.fail(argument.at, `${written(argument)} is ${nameOf(value.type)}, and an object is needed here`);
};

const order = "objects whose keys are in alphabetical order; Argo keeps no other";

/** The members of an object in the order of their keys; Go has them in none. */
const pairsOf = (object: Expression): Expression =>
  call("sortBy", call("toPairs", object), predicate(member(pointer(), integer(0))));

const membersOf = (site: Site, make: (object: Expression) => Expression, items: Type): Value | undefined => {
  const object = objectAt(site);
  return object && { expression: make(object.expression), type: listOf(items) };
};

/** Whether an object is written down in a list that is. */
const holdsObject = (item: Expression): boolean =>
  item.kind === "map" || (item.kind === "list" && item.items.some(holdsObject));

const shapeOf = (item: Expression): Type => (item.kind === "map" ? { kind: "object" } : listOf(unknown));

/** The JSON text of a value. An object that is written down keeps the order of its keys. */
const jsonOf = (value: Value): Expression => {
  const { expression, type } = outward(value);
  if (expression.kind === "map" && type.kind === "object") {
    const parts = expression.entries.flatMap(({ key, value: inner }, i) => {
      const name = key.kind === "string" ? key.value : "";
      const innerType = type.fields?.[name] ?? unknown;
      return [text(`${i === 0 ? "{" : ","}${JSON.stringify(name)}:`), jsonOf({ expression: inner, type: innerType })];
    });
    return joined(parts.length === 0 ? [text("{}")] : [...parts, text("}")]);
  }
  if (expression.kind === "list" && type.kind === "list" && expression.items.some(holdsObject)) {
    const parts = expression.items.flatMap((item, i) => [
      text(i === 0 ? "[" : ","),
      jsonOf({ expression: item, type: holdsObject(item) ? shapeOf(item) : type.items }),
    ]);
    return joined([...parts, text("]")]);
  }
  if (expression.kind === "string") return text(JSON.stringify(expression.value));
  if (expression.kind === "boolean" || expression.kind === "integer") return text(String(expression.value));
  if (expression.kind === "nil") return text("null");
  const isPlain = type.kind === "number" || type.kind === "boolean";
  // toJson would write `<` as \u003c.
  return isPlain ? call("toJson", expression) : sprig("toRawJson", expression);
};

export const objects: readonly GlobalFunction[] = [
  {
    function: Object.keys,
    arguments: [1, 1],
    written: "Object.keys(object)",
    domain: order,
    becomes: "`sort(keys(object))`",
    lower: (site) => membersOf(site, (object) => call("sort", call("keys", object)), string),
  },
  {
    function: Object.values,
    arguments: [1, 1],
    written: "Object.values(object)",
    domain: order,
    becomes: "`map(sortBy(toPairs(object), #[0]), #[1])`",
    lower: (site) =>
      membersOf(site, (object) => call("map", pairsOf(object), predicate(member(pointer(), integer(1)))), unknown),
  },
  {
    function: Object.entries,
    arguments: [1, 1],
    written: "Object.entries(object)",
    domain: order,
    becomes: "`map(sortBy(toPairs(object), #[0]), [#[0], #[1]])`",
    lower: (site) => {
      const pair = list(member(pointer(), integer(0)), member(pointer(), integer(1)));
      return membersOf(site, (object) => call("map", pairsOf(object), predicate(pair)), listOf(unknown));
    },
  },
  {
    function: JSON.parse,
    arguments: [1, 1],
    written: "JSON.parse(text)",
    domain: "texts of JSON; anything else fails when it runs",
    becomes: "`fromJSON(text)`",
    lower: (site) => {
      const value = site.text(0);
      return value && { expression: call("fromJSON", value.expression), type: unknown };
    },
  },
  {
    function: JSON.stringify,
    arguments: [1, 1],
    written: "JSON.stringify(value)",
    domain:
      "keys in alphabetical order, but for an object that is written down here; finite numbers; texts without U+2028 and U+2029",
    becomes: "`sprig.toRawJson(value)`, `toJson(number)`",
    lower: (site) => {
      const value = site.value(0);
      return value && { expression: jsonOf(value), type: string };
    },
  },
];
