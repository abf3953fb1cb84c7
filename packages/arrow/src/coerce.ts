import type { Expression } from "@argotsx/expr";
import { bind } from "./bind.ts";
import { binary, call, conditional, nil, pointer, predicate, text } from "./make.ts";
import { constantOf, withoutMinusZero } from "./numbers.ts";
import type { Type } from "./type.ts";
import type { Value } from "./value.ts";

/** Whether a value, which is JSON of unknown shape, is a text. */
export const isText = (value: Expression): Expression => binary("==", call("type", value), text("string"));

/** The text that JavaScript makes of a value; nothing for lists and objects. */
export const textOf = (value: Value): Expression | undefined => {
  switch (value.type.kind) {
    case "string":
      return value.expression;
    case "number": {
      const constant = constantOf(value);
      if (constant !== undefined) return text(String(constant));
      return value.type.integer?.always === true
        ? call("string", value.expression)
        : call("toJson", withoutMinusZero(value));
    }
    case "boolean":
      return call("string", value.expression);
    case "null":
      return text("null");
    case "unknown":
      return bind([value.expression], (one) => conditional(isText(one), one, call("toJson", one)));
    default:
      return undefined;
  }
};

/** Whether the text of a value has one UTF-16 unit for each character. */
export const isNarrowText = (value: Value): boolean =>
  value.type.kind === "number" || value.type.kind === "boolean" || value.narrow === true;

/** The same for an item of a list that is joined, where nothing is empty. */
export const joinedTextOf = (item: Value): Expression | undefined => {
  if (item.type.kind === "null") return text("");
  const said = textOf(item);
  if (item.type.kind !== "unknown" || said === undefined) return said;
  return conditional(binary("==", item.expression, nil), text(""), said);
};

const hasMinusZero = (type: Type): boolean =>
  (type.kind === "number" && type.minusZero === true) || (type.kind === "list" && hasMinusZero(type.items));

/** A value as it leaves the expression, where -0 would be seen. */
export const outward = (value: Value): Value => {
  if (!hasMinusZero(value.type)) return value;
  if (value.type.kind !== "list") return { expression: withoutMinusZero(value), type: { kind: "number" } };
  const item = outward({ expression: pointer(), type: value.type.items });
  return {
    expression: call("map", value.expression, predicate(item.expression)),
    type: { kind: "list", items: item.type },
  };
};
