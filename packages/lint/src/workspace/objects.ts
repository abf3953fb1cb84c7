import { fieldsOf } from "../model/fields.ts";
import { type ObjectKind, type ObjectReference, objectReferencesOf } from "../model/object-reference.ts";
import type { Resource } from "../model/resource.ts";
import type { OtherDocument, Workspace } from "./workspace.ts";

/** A reference of a checked resource to an object, with every document of the run that could be it. */
export interface Lookup {
  readonly resource: Resource;
  readonly reference: ObjectReference;
  /** Of the kind and name that are asked for, in the same namespace as far as both say one. */
  readonly found: readonly OtherDocument[];
  /** Of that kind and name, in another namespace. */
  readonly elsewhere: readonly OtherDocument[];
  /** Of that name, but of another kind of those that workflows refer to. */
  readonly others: readonly OtherDocument[];
}

const kinds: ReadonlySet<string> = new Set<ObjectKind>([
  "ConfigMap",
  "Secret",
  "PersistentVolumeClaim",
  "ServiceAccount",
]);

const isNear = (one: string, other: string): boolean => one === "" || other === "" || one === other;

const folderOf = (file: string): string => file.replaceAll("\\", "/").replace(/[^/]*$/, "");

/**
 * Whether a document and a workflow belong together: a run may be over many folders, of which each has a ConfigMap of the
 * same name. They do if one's folder holds the other, or if both say the same namespace.
 */
const belongsTo = ({ source, namespace }: OtherDocument, resource: Resource): boolean => {
  if (source.isExternal === true || (namespace !== "" && namespace === resource.namespace)) return true;
  const [one, other] = [folderOf(source.file), folderOf(resource.source.file)];
  return one.startsWith(other) || other.startsWith(one);
};

/** Looks up every reference to an object of which the run has a document of that name: ask the workspace, which keeps them. */
export const lookUpObjects = (workspace: Workspace): readonly Lookup[] => {
  const byName = new Map<string, OtherDocument[]>();
  for (const document of workspace.others) {
    const { kind, name, apiVersion } = document;
    if (name === undefined || !kinds.has(kind) || (apiVersion !== undefined && apiVersion !== "v1")) continue;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [document]);
    else same.push(document);
  }
  // Most runs have none, and need not be searched.
  if (byName.size === 0) return [];
  return workspace.resources.flatMap((resource) => {
    if (resource.source.isExternal === true || resource.source.isElsewhere === true) return [];
    return objectReferencesOf(resource).flatMap((reference): Lookup[] => {
      const named = byName.get(reference.name)?.filter((one) => belongsTo(one, resource)) ?? [];
      if (named.length === 0) return [];
      const near = named.filter((one) => isNear(one.namespace, resource.namespace));
      return [
        {
          resource,
          reference,
          found: near.filter(({ kind }) => kind === reference.kind),
          elsewhere: named.filter((one) => one.kind === reference.kind && !near.includes(one)),
          others: near.filter(({ kind }) => kind !== reference.kind),
        },
      ];
    });
  });
};

/** The keys of a ConfigMap or a Secret; nothing where it is left to others to fill it. */
export const keysIn = ({ value }: OtherDocument): ReadonlySet<string> | undefined => {
  const parts = ["data", "binaryData", "stringData"].flatMap((part) => Object.keys(fieldsOf(value[part])));
  return parts.length === 0 ? undefined : new Set(parts);
};
