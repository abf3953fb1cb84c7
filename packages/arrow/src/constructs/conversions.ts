import type { Expression } from "@argotsx/expr";
import { isNarrowText, textOf } from "../coerce.ts";
import type { GlobalFunction, Method } from "../construct.ts";
import { noText } from "../joined.ts";
import { binary, call, integer, text } from "../make.ts";
import type { Site } from "../site.ts";
import { boolean, number, string } from "../type.ts";
import type { Value } from "../value.ts";
import { written } from "../written.ts";
import { toNumber } from "./to-number.ts";

const asText = (expression: Expression, from: Value): Value => ({
  expression,
  type: string,
  ...(isNarrowText(from) && { narrow: true }),
});

const toText = (site: Site): Value | undefined => {
  const tree = site.argument(0);
  const value = site.value(0);
  if (tree === undefined || value === undefined) return undefined;
  const expression = textOf(value);
  return expression === undefined ? noText(tree, value, site.lowering) : asText(expression, value);
};

const toBoolean = (site: Site): Value | undefined => {
  const tree = site.argument(0);
  const value = site.value(0);
  if (tree === undefined || value === undefined) return undefined;
  switch (value.type.kind) {
    case "boolean":
      return value;
    case "string":
      return { expression: binary("!=", value.expression, text("")), type: boolean };
    case "number":
      return { expression: binary("!=", value.coarse ?? value.expression, integer(0)), type: boolean };
    default:
      site.lowering.condition(tree);
      return undefined;
  }
};

export const conversions: readonly (GlobalFunction | Method)[] = [
  {
    function: String,
    arguments: [1, 1],
    written: "String(value)",
    domain: "texts, finite numbers, booleans, `null`; members of JSON that are one of these",
    becomes: "`toJson(number)`, `string(boolean)`",
    lower: toText,
  },
  {
    on: "any",
    name: "toString",
    arguments: [0, 0],
    written: "value.toString()",
    domain: "as `String(value)`, but for `null`",
    becomes: "as `String(value)`",
    lower: (receiver, site) => {
      const expression = textOf(receiver);
      if (expression !== undefined) return asText(expression, receiver);
      const { callee } = site.tree;
      return callee.kind === "member" ? noText(callee.object, receiver, site.lowering) : undefined;
    },
  },
  {
    function: Number,
    arguments: [1, 1],
    written: "Number(value)",
    domain: "texts of a decimal number without spaces, numbers, booleans; anything else fails when it runs",
    becomes: "`asFloat(value)`",
    lower: (site: Site): Value | undefined => {
      const tree = site.argument(0);
      const value = site.value(0);
      return tree && value && toNumber(value, tree, site.lowering);
    },
  },
  {
    function: Boolean,
    arguments: [1, 1],
    written: "Boolean(value)",
    domain: "texts, numbers, booleans",
    becomes: "`text != ''`, `number != 0`",
    lower: toBoolean,
  },
  {
    function: parseInt,
    arguments: [1, 2],
    written: "parseInt(text)",
    domain: "texts of a whole number of up to 15 digits; anything else fails when it runs",
    becomes: "`asInt(text)`",
    lower: (site: Site): Value | undefined => {
      const radix = site.constant(1);
      if (site.has(1) && radix?.value !== 10)
        return site.fail("parseInt reads decimal numbers in an expression of Argo");
      const value = site.text(0);
      return value && { expression: call("float", call("asInt", value.expression)), type: number };
    },
  },
  {
    function: parseFloat,
    arguments: [1, 1],
    written: "parseFloat(text)",
    domain: "texts of a decimal number without spaces; anything else fails when it runs",
    becomes: "`asFloat(text)`",
    lower: (site: Site): Value | undefined => {
      const value = site.text(0);
      return value && { expression: call("asFloat", value.expression), type: number };
    },
  },
  {
    function: Array.isArray,
    arguments: [1, 1],
    written: "Array.isArray(value)",
    domain: "",
    becomes: "`type(value) == 'array'`",
    lower: (site: Site): Value | undefined => {
      const value = site.value(0);
      if (value === undefined) return undefined;
      if (value.type.kind === "unknown") {
        return { expression: binary("==", call("type", value.expression), text("array")), type: boolean };
      }
      return { expression: { kind: "boolean", value: value.type.kind === "list" }, type: boolean };
    },
  },
  {
    function: Number.isInteger,
    arguments: [1, 1],
    written: "Number.isInteger(number)",
    domain: "finite numbers",
    becomes: "`number == floor(number)`",
    lower: (site: Site): Value | undefined => {
      const value = site.number(0);
      if (value === undefined) return undefined;
      if (value.type.kind === "unknown") {
        return site.fail(
          `Number.isInteger needs a number`,
          `write \`Number.isInteger(Number(${written(site.argument(0))}))\``,
        );
      }
      const { expression } = value;
      return { expression: binary("==", expression, call("floor", expression)), type: boolean };
    },
  },
];
