import type ts from "typescript";
import type { Opening } from "./find-element.ts";
import type { Range } from "./narrow-place.ts";

type TypeScript = typeof ts;

/** A name and what stands behind it: an attribute, a property, or an element of an array (which has no name). */
export interface Field {
  readonly key: ts.Node | undefined;
  readonly value: ts.Node | undefined;
  /** Whether a spread comes after it, which may have brought another value. */
  readonly overridable?: boolean;
}

/** The expression inside parentheses, `as const`, `satisfies T` and the like. */
export const unwrap = (node: ts.Node | undefined, typescript: TypeScript): ts.Node | undefined => {
  let at = node;
  while (
    at !== undefined &&
    (typescript.isParenthesizedExpression(at) ||
      typescript.isAsExpression(at) ||
      typescript.isSatisfiesExpression(at) ||
      typescript.isNonNullExpression(at) ||
      typescript.isTypeAssertionExpression(at) ||
      typescript.isJsxExpression(at))
  ) {
    at = at.expression;
  }
  return at;
};

const nameOf = (
  name: ts.PropertyName | ts.JsxAttributeName | undefined,
  typescript: TypeScript,
): string | undefined => {
  if (name === undefined) return undefined;
  if (typescript.isJsxNamespacedName(name)) return `${name.namespace.text}:${name.name.text}`;
  if (typescript.isComputedPropertyName(name)) {
    const inner = unwrap(name.expression, typescript);
    return inner !== undefined && typescript.isStringLiteralLike(inner) ? inner.text : undefined;
  }
  return name.text;
};

/** A property of an object literal. The last of several with one name counts, as when it runs. */
const propertyOf = (object: ts.ObjectLiteralExpression, key: string, typescript: TypeScript): Field | undefined => {
  let overridable = false;
  for (const property of object.properties.toReversed()) {
    if (typescript.isSpreadAssignment(property)) overridable = true;
    if (nameOf(property.name, typescript) !== key) continue;
    const value = typescript.isPropertyAssignment(property) ? property.initializer : property.name;
    return { key: property.name, value, overridable };
  }
  return undefined;
};

/** An element of an array literal; nothing after a spread, which may stand for any number. */
const elementOf = (array: ts.ArrayLiteralExpression, index: number, typescript: TypeScript): Field | undefined => {
  const element = array.elements[index];
  const known = array.elements.slice(0, index + 1).every((one) => !typescript.isSpreadElement(one));
  return element === undefined || !known ? undefined : { key: undefined, value: element };
};

/** What stands for a node: of `sequence({ … })` what it is given. */
const givenTo = (node: ts.Node | undefined, typescript: TypeScript): ts.Node | undefined => {
  const called = node !== undefined && typescript.isCallExpression(node) ? node.expression : undefined;
  const isOurs = called !== undefined && typescript.isIdentifier(called) && called.text === "sequence";
  return isOurs ? (node as ts.CallExpression).arguments[0] : node;
};

/** What stands at a key of an object or a list that is written out. */
export const fieldOf = (
  value: ts.Node | undefined,
  key: string | number,
  typescript: TypeScript,
): Field | undefined => {
  const literal = givenTo(unwrap(value, typescript), typescript);
  if (literal === undefined) return undefined;
  if (typescript.isObjectLiteralExpression(literal)) return propertyOf(literal, String(key), typescript);
  if (!typescript.isArrayLiteralExpression(literal)) return undefined;
  if (typeof key === "number") return elementOf(literal, key, typescript);
  // A list of names alone: the item is the string itself.
  const named = literal.elements.find((one) => typescript.isStringLiteralLike(one) && one.text === key);
  return named && { key: undefined, value: named };
};

const attributeOf = (opening: Opening, name: string, typescript: TypeScript): Field | undefined => {
  if (typescript.isJsxOpeningFragment(opening)) return undefined;
  let overridable = false;
  for (const attribute of opening.attributes.properties.toReversed()) {
    if (typescript.isJsxSpreadAttribute(attribute)) overridable = true;
    else if (nameOf(attribute.name, typescript) === name) {
      return { key: attribute.name, value: attribute.initializer, overridable };
    }
  }
  return undefined;
};

/** Where a node begins and ends, without the comments before it. */
export const rangeOf = (node: ts.Node, source: ts.SourceFile): Range => ({
  start: node.getStart(source),
  end: node.getEnd(),
});

/** `<Task`: the part of an element that stands for the whole of it. */
const tagRange = (opening: Opening, source: ts.SourceFile, typescript: TypeScript): Range =>
  typescript.isJsxOpeningFragment(opening)
    ? rangeOf(opening, source)
    : { start: opening.getStart(source), end: opening.tagName.getEnd() };

/**
 * The text that a trail leads to from an element: as far as it is written out as literals. The attribute stands for
 * what a variable holds, the element for what a spread brings in, and the name for a value that a spread may replace.
 */
export const followTrail = (
  opening: Opening,
  trail: readonly (string | number)[],
  part: "key" | "value",
  source: ts.SourceFile,
  typescript: TypeScript,
): Range => {
  const [name, ...keys] = trail;
  const field = name === undefined ? undefined : attributeOf(opening, String(name), typescript);
  const node = field && followKeys(field, keys, part, typescript);
  return node === undefined ? tagRange(opening, source, typescript) : rangeOf(node, source);
};

/** The part of an object literal that keys lead to, as far as it is written out; the literal for no keys. */
export const followLiteral = (
  literal: ts.Node,
  keys: readonly (string | number)[],
  part: "key" | "value",
  source: ts.SourceFile,
  typescript: TypeScript,
): Range => rangeOf(followKeys({ key: undefined, value: literal }, keys, part, typescript) ?? literal, source);

/** The name or the value that keys lead to from a field, as far as it is written out. */
export const followKeys = (
  start: Field,
  keys: readonly (string | number)[],
  part: "key" | "value",
  typescript: TypeScript,
): ts.Node | undefined => {
  let field = start;
  let complete = true;
  for (const key of keys) {
    const next = fieldOf(field.value, key, typescript);
    if (next === undefined) {
      complete = false;
      break;
    }
    field = next;
  }
  const value = field.value && valueNode(field.value, typescript);
  const isValue = part === "value" && complete && field.overridable !== true;
  return isValue ? (value ?? field.key) : (field.key ?? value);
};

/** Without the braces of an attribute's value. */
const valueNode = (value: ts.Node, typescript: TypeScript): ts.Node =>
  typescript.isJsxExpression(value) ? (value.expression ?? value) : value;
