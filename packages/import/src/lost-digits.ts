import { fieldsOf, isArgoKind, isFields, type Shape, shapeOf } from "@argotsx/schema";
import type { Path, YamlDocument } from "@argotsx/yaml/read";
import { fieldShape } from "./plain/to-value.ts";

const anything: Shape = { kind: "any", object: false };

/** The fewest that an integer has which loses any; few files have as many in a row. */
const sixteenDigits = /[1-9]\d{15}/;

/** Whether a number is one of Go's integers, of 64 bits, and for JavaScript it stands for several of them. */
const isVague = (value: unknown): value is number =>
  typeof value === "number" &&
  Number.isInteger(value) &&
  Math.abs(value) >= 2 ** 53 &&
  value >= -(2 ** 63) &&
  value <= 2 ** 64;

/**
 * Why a document has an integer that would lose digits, which Argo keeps in the items of a loop, for one; nothing where it
 * has none. Values of parameters go through such a number in Argo as well.
 */
export const lostDigits = (document: YamlDocument, text: string): string | undefined => {
  if (!sixteenDigits.test(text)) return undefined;
  const visit = (value: unknown, shape: Shape, path: Path): string | undefined => {
    if (isVague(value) && !(shape.kind === "scalar" && shape.type === "any-string")) {
      const { line = 0, column = 0, endColumn = 0 } = document.locate(path, "value") ?? {};
      const written = (text.split("\n")[line - 1] ?? "").slice(column - 1, endColumn - 1);
      if (/^-?[1-9]\d*$/.test(written) && BigInt(written) !== BigInt(value))
        return `${written} at ${path.join(".")} has more digits than a number keeps; put it in quotes`;
      return undefined;
    }
    if (Array.isArray(value)) {
      const items = shape.kind === "list" ? shape.items : anything;
      for (const [index, item] of value.entries()) {
        const found = visit(item, items, [...path, index]);
        if (found !== undefined) return found;
      }
    } else if (isFields(value)) {
      for (const [key, one] of Object.entries(value)) {
        const found = visit(one, fieldShape(shape, key), [...path, key]);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const { kind } = fieldsOf(document.value);
  return visit(document.value, typeof kind === "string" && isArgoKind(kind) ? shapeOf(kind) : anything, []);
};
