import type { ObjectShape } from "./shape.ts";
import { table } from "./table/argo-4.1.generated.ts";
import { Shapes } from "./table/shapes.ts";
import type { Table } from "./table/table.ts";
import { defaultTarget, type Target } from "./target.ts";

/** Argo's types as one version has them. */
export class Language {
  readonly target: Target;
  private readonly shapes: Shapes;

  constructor(target: Target, types: Table) {
    this.target = target;
    this.shapes = new Shapes(types);
  }

  /** The shape of an Argo or Kubernetes type by its real name; nothing for a name that this version does not have. */
  find(type: string): ObjectShape | undefined {
    return this.shapes.type(type);
  }

  /** The shape of a type that every version has, such as `Workflow`, `Template` or `Container`. */
  shapeOf(type: string): ObjectShape {
    const shape = this.find(type);
    if (shape === undefined) throw new Error(`the schema of Argo ${this.target} has no type '${type}'`);
    return shape;
  }

  /** The names of all types that have fields, in alphabetical order. */
  get typeNames(): readonly string[] {
    return this.shapes.names;
  }
}

/** The version that the components and the types of authors describe. The others are made in `versions.ts`. */
export const newest: Language = /* @__PURE__ */ new Language(defaultTarget, table);
