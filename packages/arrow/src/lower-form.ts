import type { Expression } from "@argotsx/expr";
import { choose } from "./choose.ts";
import { isNarrowText, outward, textOf } from "./coerce.ts";
import { concat } from "./concat.ts";
import { isData } from "./constant/plain.ts";
import { joined, noText } from "./joined.ts";
import { listValue, objectValue } from "./literal.ts";
import { lowerElement, lowerMember } from "./lower-access.ts";
import type { Lowering } from "./lowering.ts";
import { text } from "./make.ts";
import type { Conditional, List, ObjectLiteral, Template, Tree } from "./tree.ts";
import { either, string, unknown } from "./type.ts";
import { isNarrow } from "./units.ts";
import type { Value } from "./value.ts";

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

const lowerConditional = (tree: Conditional, lowering: Lowering): Value | undefined => {
  const constant = lowering.constants.of(tree.test);
  if (constant !== undefined && isData(constant.value))
    return lowering.value(constant.value ? tree.then : tree.otherwise);
  const test = lowering.condition(tree.test);
  const then = lowering.value(tree.then);
  const otherwise = lowering.value(tree.otherwise);
  if (test === undefined || then === undefined || otherwise === undefined) return undefined;
  return choose(test, then, otherwise);
};

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
