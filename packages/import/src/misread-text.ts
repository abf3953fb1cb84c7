import { fieldsOf, isArgoKind, isFields, type Shape, shapeOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { fieldShape } from "./plain/to-value.ts";

const anything: Shape = { kind: "any", object: false };

/**
 * What is wrong with the first text of a manifest that has no quotes and is no text to YAML, such as `name: y`: Argo takes
 * no such manifest. Nothing for one without any.
 */
export const misreadText = (manifest: unknown): string | undefined => {
  const visit = (value: unknown, shape: Shape, path: Path): string | undefined => {
    if (typeof value === "number" || typeof value === "boolean") {
      if (shape.kind !== "scalar" || shape.type !== "string") return undefined;
      return `${path.join(".")} is ${String(value)} without quotes, where Argo takes a text`;
    }
    const entries = Array.isArray(value) ? value.entries() : isFields(value) ? Object.entries(value) : [];
    for (const [key, one] of entries) {
      const inside = typeof key === "string" ? fieldShape(shape, key) : shape.kind === "list" ? shape.items : anything;
      const found = visit(one, inside, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const { kind } = fieldsOf(manifest);
  return visit(manifest, typeof kind === "string" && isArgoKind(kind) ? shapeOf(kind) : anything, []);
};
