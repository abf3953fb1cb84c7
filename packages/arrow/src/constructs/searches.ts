import type { Expression } from "@argotsx/expr";
import { bind, readsPointer } from "../bind.ts";
import { carriedItem, carriedValue, carrying } from "../capture.ts";
import { textOf } from "../coerce.ts";
import { concat } from "../concat.ts";
import type { Method } from "../construct.ts";
import { joined, noText } from "../joined.ts";
import { binary, call, conditional, integer, list, pointer, predicate, slice, text } from "../make.ts";
import type { Site } from "../site.ts";
import { boolean, either, integerBetween, nameOf, string, type Type, unknown } from "../type.ts";
import { characters, longest, unitsOf } from "../units.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";
import { stretch } from "./texts.ts";

export const itemsOf = ({ type }: Value): Type => (type.kind === "list" ? type.items : unknown);

const position = integerBetween(-1, longest);

/** Where a text is in another. Go gives the byte, behind which JavaScript's units are counted. */
const indexInText =
  (callee: "indexOf" | "lastIndexOf") =>
  (receiver: Value, site: Site): Value | undefined => {
    const part = site.text(0);
    if (part === undefined) return undefined;
    const coarse = call(callee, receiver.expression, part.expression);
    const expression = bind([receiver.expression, part.expression], (value, sought) => {
      const byte = call(callee, value, sought);
      return conditional(
        binary("<", byte, integer(0)),
        integer(-1),
        unitsOf({ ...receiver, expression: slice(value, integer(0), byte) }),
      );
    });
    return { expression, type: position, coarse };
  };

const comparable = new Set(["string", "number", "boolean", "null", "unknown"]);

/** An item that is looked for. JavaScript finds lists and objects only by identity. */
const sought = (receiver: Value, site: Site): Value | undefined => {
  const value = site.value(0);
  const argument = site.argument(0);
  if (value === undefined || argument === undefined) return undefined;
  const items = itemsOf(receiver);
  const path = written(argument);
  if (!comparable.has(value.type.kind)) {
    return site.lowering.fail(
      argument.at,
      `${path} is ${nameOf(value.type)}, which in JavaScript equals nothing but itself`,
    );
  }
  const isAnything = items.kind === "unknown" || value.type.kind === "unknown";
  if (isAnything || items.kind === value.type.kind) return value;
  return site.lowering.fail(
    argument.at,
    `${path} is ${nameOf(value.type)} and never in this list, whose items are each ${nameOf(items)}`,
  );
};

/** The index of the last item that meets a condition, or -1. Argo's findLast spoils what is computed around it. */
export const lastIndex = (list: Expression, condition: Expression): Expression =>
  call("reduce", list, predicate(conditional(condition, pointer("index"), pointer("acc"))), integer(-1));

const indexInList =
  (which: "first" | "last") =>
  (receiver: Value, site: Site): Value | undefined => {
    const value = sought(receiver, site);
    if (value === undefined) return undefined;

    const isCarried = readsPointer(value.expression);
    const list = isCarried ? carrying(receiver.expression, [value.expression]) : receiver.expression;
    const isSought = isCarried ? binary("==", carriedItem, carriedValue(0)) : binary("==", pointer(), value.expression);
    if (which === "last") return { expression: lastIndex(list, isSought), type: position };
    const found = call("findIndex", list, predicate(isSought));
    return { expression: binary("??", found, integer(-1)), type: position };
  };

const cut = (site: Site): readonly [Expression | undefined, Expression | undefined] | undefined => {
  const from = site.has(0) ? site.integer(0) : undefined;
  const to = site.has(1) ? site.integer(1) : undefined;
  if ((site.has(0) && from === undefined) || (site.has(1) && to === undefined)) return undefined;
  return [from, to];
};

const characterAt = (receiver: Value, site: Site): Value | undefined => {
  const index = site.integer(0);
  return index && { expression: call("get", characters(receiver.expression), index), type: string, absent: true };
};

const concatTexts = (receiver: Value, site: Site): Value | undefined => {
  const parts = [receiver.expression];
  for (const argument of site.tree.arguments) {
    const value = site.lowering.value(argument);
    const said = value && textOf(value);
    if (value !== undefined && said === undefined) noText(argument, value, site.lowering);
    if (said !== undefined) parts.push(said);
  }
  return parts.length <= site.tree.arguments.length ? undefined : { expression: joined(parts), type: string };
};

const asList = (value: Value): Value => {
  if (value.type.kind === "list") return value;
  if (value.type.kind !== "unknown")
    return { expression: list(value.expression), type: { kind: "list", items: value.type } };
  const isList = (one: Expression) => binary("==", call("type", one), text("array"));
  return {
    expression: bind([value.expression], (one) => conditional(isList(one), one, list(one))),
    type: { kind: "list", items: unknown },
  };
};

const concatLists = (receiver: Value, site: Site): Value | undefined => {
  const lists: Value[] = [];
  for (const argument of site.tree.arguments) {
    const value = site.lowering.value(argument);
    if (value !== undefined) lists.push(asList(value));
  }
  if (lists.length < site.tree.arguments.length) return undefined;
  const items = lists.map(itemsOf).reduce(either, itemsOf(receiver));
  const expression = concat(receiver.expression, ...lists.map((one) => one.expression));
  return { expression, type: { kind: "list", items } };
};

const bmp = "texts of characters up to U+FFFF";

/** What texts and lists both have; on JSON of unknown shape the value decides which is meant. */
export const searches: readonly Method[] = [
  {
    on: "string",
    name: "includes",
    arguments: [1, 1],
    written: "text.includes(part)",
    domain: "",
    becomes: "`text contains part`",
    lower: (receiver, site) => {
      const part = site.text(0);
      return part && { expression: binary("contains", receiver.expression, part.expression), type: boolean };
    },
  },
  {
    on: "list",
    name: "includes",
    arguments: [1, 1],
    written: "list.includes(item)",
    domain: "items that are texts, numbers, booleans or `null`",
    becomes: "`item in list`",
    lower: (receiver, site) => {
      const value = sought(receiver, site);
      if (value === undefined) return undefined;
      // Argo looks up texts in a list of literals without asking whether they are texts.
      const isLiteral = receiver.expression.kind === "list";
      const isSure = value.type.kind === "string" && value.absent !== true;
      const list = isLiteral && !isSure ? call("concat", receiver.expression) : receiver.expression;
      return { expression: binary("in", value.expression, list), type: boolean };
    },
  },
  {
    on: "string",
    name: "indexOf",
    arguments: [1, 1],
    written: "text.indexOf(part)",
    domain: "",
    becomes: "`indexOf(text, part)`, counted as `text.length` is; as it is when compared with 0 or -1",
    lower: indexInText("indexOf"),
  },
  {
    on: "list",
    name: "indexOf",
    arguments: [1, 1],
    written: "list.indexOf(item)",
    domain: "items that are texts, numbers or booleans",
    becomes: "`findIndex(list, # == item) ?? -1`",
    lower: indexInList("first"),
  },
  {
    on: "string",
    name: "lastIndexOf",
    arguments: [1, 1],
    written: "text.lastIndexOf(part)",
    domain: "",
    becomes: "`lastIndexOf(text, part)`, counted as `text.length` is",
    lower: indexInText("lastIndexOf"),
  },
  {
    on: "list",
    name: "lastIndexOf",
    arguments: [1, 1],
    written: "list.lastIndexOf(item)",
    domain: "items that are texts, numbers or booleans",
    becomes: "`reduce(list, # == item ? #index : #acc, -1)`",
    lower: indexInList("last"),
  },
  {
    on: "string",
    name: "slice",
    arguments: [0, 2],
    written: "text.slice(start, end)",
    domain: bmp,
    becomes: "`join(split(text, '')[start:end], '')`",
    lower: (receiver, site) => {
      const ends = cut(site);
      return ends && stretch(receiver.expression, ...ends);
    },
  },
  {
    on: "list",
    name: "slice",
    arguments: [0, 2],
    written: "list.slice(start, end)",
    domain: "",
    becomes: "`list[start:end]`",
    lower: (receiver, site) => {
      const ends = cut(site);
      return (
        ends && { expression: slice(receiver.expression, ...ends), type: { kind: "list", items: itemsOf(receiver) } }
      );
    },
  },
  {
    on: "string",
    name: "at",
    arguments: [1, 1],
    written: "text.at(index)",
    domain: bmp,
    becomes: "`get(split(text, ''), index)`",
    lower: characterAt,
  },
  {
    on: "list",
    name: "at",
    arguments: [1, 1],
    written: "list.at(index)",
    domain: "",
    becomes: "`get(list, index)`",
    lower: (receiver, site) => {
      const index = site.integer(0);
      return index && { expression: call("get", receiver.expression, index), type: itemsOf(receiver), absent: true };
    },
  },
  {
    on: "string",
    name: "concat",
    arguments: [1, Infinity],
    written: "text.concat(other)",
    domain: "as template strings",
    becomes: "`text + other`",
    lower: concatTexts,
  },
  {
    on: "list",
    name: "concat",
    arguments: [1, Infinity],
    written: "list.concat(other)",
    domain: "",
    becomes: "`concat(list, other)`",
    lower: concatLists,
  },
];
