import type { Expression } from "@argotsx/expr";
import type { Lowering } from "./lowering.ts";
import { binary, text } from "./make.ts";
import type { Tree } from "./tree.ts";
import { nameOf } from "./type.ts";
import type { Value } from "./value.ts";
import { written, writtenInside } from "./written.ts";

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
