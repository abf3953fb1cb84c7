import type { Operand } from "@argotsx/compiler/expressions";
import type { Expression } from "@argotsx/expr";
import type { Writing } from "../code/value.ts";
import type { Reference, ReferenceOf } from "./references.ts";

/** A reference that an expression reads. */
export interface ExpressionReference extends Reference {
  /** What it is in Argo's language, without its conversion. */
  readonly path: Expression;
}

/** The reference that an expression is as a whole, its conversion included; nothing where it is none. */
export type FindReference = (expression: Expression) => ExpressionReference | undefined;

/** The names on the path of a variable: `inputs`, `parameters`, `message`. */
const namesOf = (expression: Expression): readonly string[] | undefined => {
  if (expression.kind === "name") return [expression.name];
  if (expression.kind !== "member" || expression.property.kind !== "string" || expression.optional) return undefined;
  const names = namesOf(expression.object);
  return names && [...names, expression.property.value];
};

/** What Argo's language converts a text with, by what the reference is to TypeScript. */
const conversions: Readonly<Record<string, string>> = { number: "asFloat", json: "fromJSON" };

/** The expression that a reference stands for, and what it is. */
export const operandOf = ({ path, type }: ExpressionReference): Operand => {
  const conversion = type === undefined ? undefined : conversions[type];
  if (conversion === undefined) return { expression: path, type: { kind: "string" } };
  const expression: Expression = { kind: "call", callee: { kind: "name", name: conversion }, arguments: [path] };
  return { expression, type: type === "number" ? { kind: "number" } : { kind: "unknown" } };
};

/** Finds the references in expressions by the tags that say the same. */
export const referenceFinder =
  (referenceOf: ReferenceOf, writing: Writing): FindReference =>
  (expression) => {
    const conversion =
      expression.kind === "call" && expression.callee.kind === "name" ? expression.callee.name : undefined;
    const [argument, other] = expression.kind === "call" ? expression.arguments : [];
    const path = conversion === undefined || other !== undefined ? expression : argument;
    const names = path && namesOf(path);
    // A dot in a name is another path in a tag.
    if (path === undefined || names === undefined || names.length === 0 || names.some((name) => /[.{}\s]/.test(name)))
      return undefined;
    const used = writing.used.copy();
    const found = referenceOf(names.join("."), { ...writing, used });
    const needed = found?.type === undefined ? undefined : conversions[found.type];
    if (found === undefined || needed !== conversion) return undefined;
    writing.used.become(used);
    return { ...found, path };
  };
