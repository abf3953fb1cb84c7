import type { Expression } from "@argotsx/expr";
import { bind } from "./bind.ts";
import { isCarried, refuseCarried } from "./carried.ts";
import { isText } from "./coerce.ts";
import type { Lowering } from "./lowering.ts";
import { binary, call, conditional, integer, member, nil } from "./make.ts";
import { mayEndEarly } from "./may-end-early.ts";
import { constantOf, whole } from "./numbers.ts";
import type { ElementAccess, MemberAccess } from "./tree.ts";
import { either, integerBetween, nameOf, string, unknown } from "./type.ts";
import { characters, inUnits, longest, unitsOf } from "./units.ts";
import type { Value } from "./value.ts";
import { written } from "./written.ts";

const lengthOf = (value: Value): Value | undefined => {
  const { expression, type } = value;
  const number = integerBetween(0, longest);
  if (type.kind === "list") return { expression: call("len", expression), type: number };
  if (type.kind === "string") return { expression: unitsOf(value), type: number, coarse: call("len", expression) };
  if (type.kind !== "unknown") return undefined;
  const exact = bind([expression], (one) => call("len", conditional(isText(one), inUnits({ expression: one }), one)));
  return { expression: exact, type: number, coarse: call("len", expression) };
};

/** Argo looks at the paths of other tasks before they have run, when everything on them is absent. */
const beginsWithNode = (expression: Expression): boolean => {
  if (expression.kind === "name") return expression.name === "tasks" || expression.name === "steps";
  return expression.kind === "member" && beginsWithNode(expression.object);
};

const isOptional = (tree: MemberAccess | ElementAccess, object: Expression): boolean =>
  tree.optional && !beginsWithNode(object);

const memberOf = (object: Value, key: string, tree: MemberAccess | ElementAccess): Value => {
  const expression = member(object.expression, key, isOptional(tree, object.expression));
  if (object.type.kind !== "object" || object.type.fields === undefined) return { expression, type: unknown };
  const type = Object.hasOwn(object.type.fields, key) ? object.type.fields[key] : undefined;
  if (type === undefined) return { expression: nil, type: { kind: "null" } };
  if (object.expression.kind !== "map") return { expression, type };
  const entry = object.expression.entries.find((one) => one.key.kind === "string" && one.key.value === key);
  return { expression: entry?.value ?? expression, type };
};

/** A member of a value, or the length of one. */
export const lowerMember = (tree: MemberAccess, lowering: Lowering): Value | undefined => {
  // What could not be read has been said.
  if (lowering.constants.of(tree.object) !== undefined) return undefined;
  const object = lowering.value(tree.object);
  if (object === undefined) return undefined;
  const { kind } = object.type;
  if (tree.name === "length" && isCarried(object)) return refuseCarried(tree.object, lowering);
  if (tree.name === "length" && ["string", "list", "unknown"].includes(kind)) {
    if (!mayEndEarly(tree)) return lengthOf(object);
    const help = `write \`(${written(tree.object)} ?? []).length\``;
    return lowering.fail(tree.at, "an expression of Argo cannot take the length of what is absent", help);
  }
  if (kind === "object" || kind === "unknown") return memberOf(object, tree.name, tree);
  return lowering.fail(tree.at, `${written(tree.object)} is ${nameOf(object.type)}, which has no member ${tree.name}`);
};

/** A character of a text, or an item of a list. JavaScript knows no negative index, and Go counts it from the end. */
const itemAt = (object: Expression, index: Value): Expression => {
  const at = whole(index);
  const constant = constantOf(index);
  const least = index.type.kind === "number" ? (index.type.integer?.least ?? -1) : -1;
  if (constant !== undefined ? constant >= 0 : least >= 0) return call("get", object, at);
  return bind([object, at], (list, i) => conditional(binary("<", i, integer(0)), nil, call("get", list, i)));
};

/** An item, a character, or a member by a key that is computed. */
export const lowerElement = (tree: ElementAccess, lowering: Lowering): Value | undefined => {
  const object = lowering.value(tree.object);
  const constant = lowering.constants.of(tree.index);
  if (object === undefined) return undefined;
  if (isCarried(object)) return refuseCarried(tree.object, lowering);
  const { kind } = object.type;
  if (typeof constant?.value === "string" && (kind === "unknown" || kind === "object")) {
    return memberOf(object, constant.value, tree);
  }
  const index = lowering.value(tree.index);
  if (index === undefined) return undefined;
  if (typeof constant?.value === "number" && !(Number.isSafeInteger(constant.value) && constant.value >= 0)) {
    const help = constant.value < 0 ? `write \`${written(tree.object)}.at(${constant.value})\`` : undefined;
    return lowering.fail(tree.index.at, `there is never an item ${constant.value}`, help);
  }
  const isKey = index.type.kind === "string" || (index.type.kind === "unknown" && kind !== "list" && kind !== "string");
  if (isKey && (kind === "unknown" || kind === "object")) {
    const fields = object.type.kind === "object" ? Object.values(object.type.fields ?? {}) : [];
    const type = fields.length > 0 ? fields.reduce(either) : unknown;
    return { expression: call("get", object.expression, index.expression), type, absent: true };
  }
  if (index.type.kind !== "number" && index.type.kind !== "unknown") {
    return lowering.fail(tree.index.at, `${written(tree.index)} is ${nameOf(index.type)}, and a number is needed here`);
  }
  if (kind === "list") return { expression: itemAt(object.expression, index), type: object.type.items, absent: true };
  if (kind === "string")
    return { expression: itemAt(characters(object.expression), index), type: string, absent: true };
  if (kind === "unknown") return { expression: itemAt(object.expression, index), type: unknown, absent: true };
  return lowering.fail(tree.at, `${written(tree.object)} is ${nameOf(object.type)}, which has no items`);
};
