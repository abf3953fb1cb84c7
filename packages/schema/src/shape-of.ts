import type { ObjectShape } from "./shape.ts";
import { table } from "./table/argo-4.1.generated.ts";
import { Shapes } from "./table/shapes.ts";

const shapes = /* @__PURE__ */ new Shapes(table);

/** The shape of an Argo or Kubernetes type by its real name: `Workflow`, `Template`, `Container`. */
export const shapeOf = (type: string): ObjectShape => {
  const shape = shapes.type(type);
  if (shape === undefined) throw new Error(`the schema has no type '${type}'`);
  return shape;
};

/** The names of all types that have fields, in alphabetical order. */
export const typeNames = (): readonly string[] => shapes.names;
