import type { Expression } from "@argotsx/expr";
import { bind } from "./bind.ts";
import { isNarrowText, isText, outward, textOf } from "./coerce.ts";
import { concat } from "./concat.ts";
import { isData } from "./constant/plain.ts";
import { listValue, objectValue } from "./literal.ts";
import { mayEndEarly } from "./lower-call.ts";
import type { Lowering } from "./lowering.ts";
import { binary, call, conditional, integer, member, nil, text } from "./make.ts";
import { asFloat, asInteger, constantOf } from "./numbers.ts";
import type { Conditional, ElementAccess, List, MemberAccess, ObjectLiteral, Template, Tree } from "./tree.ts";
import { either, integerBetween, nameOf, string, unknown } from "./type.ts";
import { characters, inUnits, isNarrow, longest, unitsOf } from "./units.ts";
import type { Value } from "./value.ts";
import { written, writtenInside } from "./written.ts";

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
  return type === undefined ? { expression: nil, type: { kind: "null" } } : { expression, type };
};

const lowerMember = (tree: MemberAccess, lowering: Lowering): Value | undefined => {
  // What could not be read has been said.
  if (lowering.constants.of(tree.object) !== undefined) return undefined;
  const object = lowering.value(tree.object);
  if (object === undefined) return undefined;
  const { kind } = object.type;
  if (tree.name === "length" && ["string", "list", "unknown"].includes(kind)) {
    if (!mayEndEarly(tree)) return lengthOf(object);
    const help = `write \`(${written(tree.object)} ?? []).length\``;
    return lowering.fail(tree.at, "an expression of Argo cannot take the length of what is absent", help);
  }
  if (kind === "object" || kind === "unknown") return memberOf(object, tree.name, tree);
  return lowering.fail(tree.at, `${written(tree.object)} is ${nameOf(object.type)}, which has no member ${tree.name}`);
};

/** A character of a text, or an item of a list. JavaScript knows no negative index, and Go counts it from the end. */
export const itemAt = (object: Expression, index: Value): Expression => {
  const at = asInteger(index);
  const constant = constantOf(index);
  const least = index.type.kind === "number" ? (index.type.integer?.least ?? -1) : -1;
  if (constant !== undefined ? constant >= 0 : least >= 0) return call("get", object, at);
  return bind([object, at], (list, i) => conditional(binary("<", i, integer(0)), nil, call("get", list, i)));
};

const lowerElement = (tree: ElementAccess, lowering: Lowering): Value | undefined => {
  const object = lowering.value(tree.object);
  const constant = lowering.constants.of(tree.index);
  if (object === undefined) return undefined;
  const { kind } = object.type;
  if (typeof constant?.value === "string" && (kind === "unknown" || kind === "object")) {
    return memberOf(object, constant.value, tree);
  }
  const index = lowering.value(tree.index);
  if (index === undefined) return undefined;
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

const lowerTemplate = (tree: Template, lowering: Lowering): Value | undefined => {
  const parts: Expression[] = [];
  let complete = true;
  let narrow = tree.texts.every(isNarrow);
  tree.texts.forEach((piece, i) => {
    const value = tree.values[i - 1];
    if (value !== undefined) {
      const said = lowering.value(value);
      const expression = said && textOf(said);
      narrow &&= said !== undefined && isNarrowText(said);
      if (said !== undefined && expression === undefined) noText(value, said, lowering);
      if (expression === undefined) complete = false;
      else parts.push(expression);
    }
    if (piece !== "") parts.push(text(piece));
  });
  if (!complete) return undefined;
  return { expression: joined(parts), type: string, ...(narrow && { narrow }) };
};

/** One text of several, in which literals that meet are one. */
export const joined = (parts: readonly Expression[]): Expression => {
  const merged: Expression[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === "string" && part.kind === "string") merged[merged.length - 1] = text(last.value + part.value);
    else merged.push(part);
  }
  const [first, ...others] = merged;
  return others.reduce((left, right) => binary("+", left, right), first ?? text(""));
};

/** Says that a list or an object makes no text that anybody wants. */
export const noText = (tree: Tree, value: Value, lowering: Lowering): undefined => {
  const path = writtenInside(tree);
  const help =
    value.type.kind === "list"
      ? `write \`${path}.join(",")\`, or \`JSON.stringify(${written(tree)})\``
      : `write \`JSON.stringify(${written(tree)})\``;
  return lowering.fail(tree.at, `${written(tree)} is ${nameOf(value.type)}, and a text is needed here`, help);
};

const lowerConditional = (tree: Conditional, lowering: Lowering): Value | undefined => {
  const constant = lowering.constants.of(tree.test);
  if (constant !== undefined && isData(constant.value))
    return lowering.value(constant.value ? tree.then : tree.otherwise);
  const test = lowering.condition(tree.test);
  const then = lowering.value(tree.then);
  const otherwise = lowering.value(tree.otherwise);
  if (test === undefined || then === undefined || otherwise === undefined) return undefined;
  return alternatives(test, then, otherwise);
};

/** One of two values. Where nothing is known of it any more, whole numbers become floats, as those of JSON are. */
export const alternatives = (test: Expression, then: Value, otherwise: Value): Value => {
  const type = either(then.type, otherwise.type);
  const absent = then.absent === true || otherwise.absent === true;
  const isLost = type.kind === "unknown";
  const expression = conditional(
    test,
    isLost ? loose(then) : then.expression,
    isLost ? loose(otherwise) : otherwise.expression,
  );
  return { expression, type, ...(absent && { absent }) };
};

const loose = (value: Value): Expression => (value.type.kind === "number" ? asFloat(value) : value.expression);

const lowerList = (tree: List, lowering: Lowering): Value | undefined => {
  const pieces: { readonly spread: boolean; readonly value: Value }[] = [];
  for (const { spread, value } of tree.items) {
    const item = spread ? lowering.list(value) : lowering.value(value);
    if (item !== undefined) pieces.push({ spread, value: spread ? item : outward(item) });
  }
  if (pieces.length < tree.items.length) return undefined;
  if (!pieces.some(({ spread }) => spread)) return listValue(pieces.map(({ value }) => value));
  const lists: Value[] = [];
  let run: Value[] = [];
  for (const { spread, value } of pieces) {
    if (!spread) run.push(value);
    else {
      if (run.length > 0) lists.push(listValue(run));
      run = [];
      lists.push(value);
    }
  }
  if (run.length > 0) lists.push(listValue(run));
  const items = lists.map(({ type }) => (type.kind === "list" ? type.items : unknown)).reduce(either);
  return { expression: concat(...lists.map(({ expression }) => expression)), type: { kind: "list", items } };
};

const lowerObject = (tree: ObjectLiteral, lowering: Lowering): Value | undefined => {
  const entries: [string, Value][] = [];
  for (const { key, value } of tree.entries) {
    const lowered = lowering.value(value);
    if (lowered !== undefined) entries.push([key, outward(lowered)]);
  }
  return entries.length < tree.entries.length ? undefined : objectValue(entries);
};

/** A piece of syntax that is no operator and no call, and is not known while compiling. */
export const lowerForm = (tree: Tree, lowering: Lowering): Value | undefined => {
  switch (tree.kind) {
    case "member":
      return lowerMember(tree, lowering);
    case "element":
      return lowerElement(tree, lowering);
    case "template":
      return lowerTemplate(tree, lowering);
    case "conditional":
      return lowerConditional(tree, lowering);
    case "list":
      return lowerList(tree, lowering);
    case "object":
      return lowerObject(tree, lowering);
    case "callback":
      return lowering.fail(
        tree.at,
        "a function cannot be a value in an expression of Argo",
        "give it to map, filter, some, every, find, findIndex, flatMap or reduce",
      );
    default:
      // A literal or a name that is not known has been reported.
      return undefined;
  }
};
