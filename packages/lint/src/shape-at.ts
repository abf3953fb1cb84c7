import { fieldsOf, type Language, type Path, type Shape } from "@argotsx/schema";

/** What the place at a path of a manifest takes; nothing where it is free-form or not known. */
export const shapeAt = (root: unknown, path: Path, language: Language): Shape | undefined => {
  const { kind } = fieldsOf(root);
  let shape: Shape | undefined = typeof kind === "string" ? language.find(kind) : undefined;
  for (const key of path) {
    if (shape?.kind === "object") shape = shape.fields.get(String(key));
    else if (shape?.kind === "list") shape = shape.items;
    else if (shape?.kind === "map") shape = shape.values;
    else return undefined;
  }
  return shape;
};
