import { argoKinds, type ObjectShape, type Shape, shapeOf } from "@argotsx/schema";
import { readSources } from "../../../packages/schema/src/generate/sources.ts";

const { schema, order } = readSources();

const objectIn = (shape: Shape): ObjectShape | undefined => {
  if (shape.kind === "object") return shape;
  if (shape.kind === "list") return objectIn(shape.items);
  return shape.kind === "map" ? objectIn(shape.values) : undefined;
};

/** The types that manifests are made of, without those that only a status has, which the controller writes. */
const written = (): readonly ObjectShape[] => {
  const found = new Map<string, ObjectShape>();
  const visit = (shape: ObjectShape): void => {
    if (found.has(shape.name)) return;
    found.set(shape.name, shape);
    for (const [field, inner] of shape.fields) {
      const object = field === "status" ? undefined : objectIn(inner);
      if (object !== undefined) visit(object);
    }
  };
  for (const kind of argoKinds) visit(shapeOf(kind));
  return [...found.values()];
};

const isOfArgo = ({ name }: ObjectShape): boolean =>
  String(schema.$defs?.[name]?.$comment ?? "").startsWith("io.argoproj.");

/** Types that have all fields of another one, in which these are shown. */
const alsoIn: ReadonlyMap<string, string> = new Map([
  ["ArtifactLocation", "Artifact"],
  ["ArtifactPaths", "Artifact"],
  ["ContainerNode", "Container"],
  ["ScriptTemplate", "Container"],
  ["UserContainer", "Container"],
]);

const isElsewhere = (type: string, field: string): boolean => {
  const other = alsoIn.get(type);
  return other !== undefined && shapeOf(other).fields.has(field);
};

/** Every field that is Argo's own and that an author may write: `Template.sidecars`. */
export const argoFields = (): readonly string[] =>
  written()
    .filter(isOfArgo)
    .flatMap(({ name, fieldNames }) =>
      fieldNames.filter((field) => !isElsewhere(name, field)).map((field) => `${name}.${field}`),
    );

/** The fields of a type, in the same form. */
export const fieldsOf = (type: string): readonly string[] =>
  shapeOf(type).fieldNames.map((field) => `${type}.${field}`);

/** The fields of which a template has one, which says what it runs. */
export const templateTypes: readonly string[] = order.last.Template ?? [];
