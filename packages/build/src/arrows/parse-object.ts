import type { ObjectLiteral, Tree } from "@argotsx/arrow";
import type ts from "typescript";
import type { ArrowParser } from "./parse-arrow.ts";
import type { Refusal } from "./refusals.ts";

type Entry = ObjectLiteral["entries"][number];

const keyOf = (name: ts.PropertyName, typescript: typeof ts): string | undefined => {
  if (typescript.isComputedPropertyName(name)) {
    return typescript.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  }
  return typescript.isPrivateIdentifier(name) || typescript.isBigIntLiteral(name) ? undefined : name.text;
};

const refusalOf = (property: ts.ObjectLiteralElementLike, typescript: typeof ts): Refusal => {
  if (typescript.isSpreadAssignment(property)) {
    return { what: "a spread in an object", help: "write its members one by one" };
  }
  if (property.name !== undefined && keyOf(property.name, typescript) === "__proto__") {
    return { what: "the key `__proto__`" };
  }
  if (typescript.isPropertyAssignment(property) || typescript.isShorthandPropertyAssignment(property)) {
    return { what: "a computed key", help: "write the key as it is" };
  }
  return { what: "a method or accessor", help: "write `name: value`" };
};

/** An object literal. A key given twice counts where it stood first, with its last value, as when it runs. */
export const parseObject = (node: ts.ObjectLiteralExpression, parser: ArrowParser): Tree => {
  const { typescript } = parser;
  const entries = new Map<string, Entry>();
  for (const property of node.properties) {
    const assigns = typescript.isPropertyAssignment(property) || typescript.isShorthandPropertyAssignment(property);
    const key = assigns ? keyOf(property.name, typescript) : undefined;
    // `__proto__: x` is no member but sets the prototype.
    if (!assigns || key === undefined || key === "__proto__") {
      return parser.refuse(property, refusalOf(property, typescript));
    }
    const value = typescript.isPropertyAssignment(property)
      ? parser.expression(property.initializer)
      : parser.name(property.name);
    entries.set(key, { key, value });
  }
  return { kind: "object", at: parser.span(node), entries: [...entries.values()] };
};
