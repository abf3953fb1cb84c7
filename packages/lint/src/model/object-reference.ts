import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** Kinds of Kubernetes' own objects that workflows refer to. */
export type ObjectKind = "ConfigMap" | "Secret" | "PersistentVolumeClaim" | "ServiceAccount";

/** A reference of a workflow to an object of Kubernetes, or to a key in one. */
export interface ObjectReference {
  readonly kind: ObjectKind;
  readonly name: string;
  /** Where the name stands. */
  readonly path: Path;
  /** The keys that are read, with their places; none where all are. */
  readonly keys: readonly { readonly key: string; readonly path: Path }[];
  /** Whether it may be missing. */
  readonly isOptional: boolean;
  /** What the object is used for, where that asks something of it. */
  readonly use: "parameter" | "image-pull" | "other";
}

interface Way {
  readonly kind: ObjectKind;
  /** The field that names the object; the value itself is the name where there is none. */
  readonly by?: string;
}

/** Fields that refer to an object, wherever they stand. */
const ways: ReadonlyMap<string, Way> = new Map([
  ["configMap", { kind: "ConfigMap", by: "name" }],
  ["configMapKeyRef", { kind: "ConfigMap", by: "name" }],
  ["configMapRef", { kind: "ConfigMap", by: "name" }],
  ["krbConfigConfigMap", { kind: "ConfigMap", by: "name" }],
  ["persistentVolumeClaim", { kind: "PersistentVolumeClaim", by: "claimName" }],
  ["secretKeyRef", { kind: "Secret", by: "name" }],
  ["secretRef", { kind: "Secret", by: "name" }],
  ["serviceAccountName", { kind: "ServiceAccount" }],
]);

/** Free-form data, and what Argo itself writes. */
const opaque: ReadonlySet<string> = new Set(["annotations", "labels", "plugin", "status"]);

const wayOf = (key: string, value: unknown): Way | undefined => {
  const way = ways.get(key);
  if (way !== undefined || !key.endsWith("ecret")) return way;
  // A volume says `secretName`, a projected one `name`; repositories of artifacts have fields such as `accessKeySecret`.
  if (key === "secret") return { kind: "Secret", by: isFields(value) && "secretName" in value ? "secretName" : "name" };
  return /^[a-z]\w*Secret$/.test(key) ? { kind: "Secret", by: "name" } : undefined;
};

const isKnown = (name: string | undefined): name is string => name !== undefined && !name.includes("{{");

const keysOf = ({ key, items }: Fields, path: Path): ObjectReference["keys"] => {
  const single = textOf(key);
  const all = [
    ...(single === undefined ? [] : [{ key: single, path: [...path, "key"] }]),
    ...listOf(items).flatMap((item, index) => {
      const one = textOf(fieldsOf(item).key);
      return one === undefined ? [] : [{ key: one, path: [...path, "items", index, "key"] }];
    }),
  ];
  return all.filter((one) => isKnown(one.key));
};

/** A source of a parameter that may fall back on a default. */
const isParameter = (path: Path): boolean => path.at(-1) === "valueFrom" && path.at(-3) === "parameters";

type Trail = (string | number)[];

const referenceAt = (key: string, value: unknown, parent: Fields, trail: Trail): ObjectReference | undefined => {
  const way = wayOf(key, value);
  if (way === undefined) return undefined;
  const fields = fieldsOf(value);
  const name = way.by === undefined ? textOf(value) : textOf(fields[way.by]);
  if (!isKnown(name)) return undefined;
  const at = [...trail, key];
  const parameter = isParameter(trail);
  return {
    kind: way.kind,
    name,
    path: way.by === undefined ? at : [...at, way.by],
    keys: keysOf(fields, at),
    isOptional: fields.optional === true || (parameter && parent.default !== undefined),
    use: parameter ? "parameter" : "other",
  };
};

const pullSecrets = (list: unknown, path: Path): readonly ObjectReference[] =>
  listOf(list).flatMap((item, index) => {
    const name = textOf(fieldsOf(item).name);
    if (!isKnown(name)) return [];
    const at = [...path, index, "name"];
    return [{ kind: "Secret", name, path: at, keys: [], isOptional: false, use: "image-pull" } as const];
  });

/** The trail is the path of the value, and the same again behind it. */
const collect = (value: unknown, trail: Trail, found: ObjectReference[]): void => {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (typeof value[index] !== "object") continue;
      trail.push(index);
      collect(value[index], trail, found);
      trail.pop();
    }
  } else if (isFields(value)) {
    for (const key in value) {
      // What is no object refers to one in one field only.
      if (typeof value[key] === "object" || key === "serviceAccountName") collectField(key, value, trail, found);
    }
  }
};

const collectField = (key: string, fields: Fields, trail: Trail, found: ObjectReference[]): void => {
  const item = fields[key];
  if (opaque.has(key)) return;
  if (key === "imagePullSecrets") {
    found.push(...pullSecrets(item, [...trail, key]));
    return;
  }
  const reference = referenceAt(key, item, fields, trail);
  if (reference !== undefined) found.push(reference);
  trail.push(key);
  collect(item, trail, found);
  trail.pop();
};

/** Every reference of a resource to an object whose name is written out. */
export const objectReferencesOf = (resource: Resource): readonly ObjectReference[] => {
  const found: ObjectReference[] = [];
  collect(resource.fields.spec, ["spec"], found);
  return found;
};
