import { argoKinds } from "../argo-kinds.ts";
import type { Path } from "../finding.ts";
import type { Schema, SchemaNode } from "../schema-node.ts";
import { minimal, resolve } from "./minimal.ts";

/** A field of one schema that another does not have at the same place. */
export interface Difference {
  /** `Type.field`. */
  readonly place: string;
  readonly path: Path;
  /** The path of the field, or of the first one around it that the other schema does not have. */
  readonly unknown: Path;
  /** The smallest manifest that has the field. */
  readonly manifest: unknown;
}

/** A place of one schema, and what another has there. */
interface Visit {
  readonly node: SchemaNode;
  readonly other: SchemaNode | undefined;
  /** From the kind. */
  readonly path: Path;
  /** The first part of the path that the other does not have. */
  readonly unknown: Path;
}

const nameOf = (node: SchemaNode): string | undefined => node.$ref?.slice("#/$defs/".length);

/** What is in a list or a map, and a key that leads there. */
const inside = ({ items, additionalProperties: values }: SchemaNode): readonly [0 | "a", SchemaNode] | undefined => {
  if (items !== undefined) return [0, items];
  return typeof values === "object" ? ["a", values] : undefined;
};

/** The smallest value in which a path leads to something. */
const build = (schema: Schema, place: SchemaNode, [key, ...rest]: Path): unknown => {
  const smallest = minimal(schema, place);
  if (key === undefined) return smallest;
  const node = resolve(schema, place);
  const made = build(schema, inside(node)?.[1] ?? node.properties?.[key] ?? {}, rest);
  return key === 0 ? [made] : { ...Object(smallest), [key]: made };
};

/** Whether a schema has a place. */
export const hasPlace = (schema: Schema, kind: string, path: Path): boolean => {
  let node: SchemaNode | undefined = { $ref: `#/$defs/${kind}` };
  for (const key of path) {
    const found: SchemaNode = resolve(schema, node);
    node = inside(found)?.[1] ?? found.properties?.[key];
    if (node === undefined) return false;
  }
  return true;
};

/**
 * Every field that a schema has and another does not. Both are walked side by side from the kinds: each type of the
 * first is looked at beside each type that the other has in its place.
 */
export const differences = (schema: Schema, other: Schema): readonly Difference[] => {
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (const kind of argoKinds) {
    const root = { $ref: `#/$defs/${kind}` };
    const left: Visit[] = [{ node: root, other: root, path: [], unknown: [] }];
    for (let visit = left.shift(); visit !== undefined; visit = left.shift()) {
      const name = nameOf(visit.node);
      const pair = `${name} ${visit.other === undefined ? "" : nameOf(visit.other)}`;
      if (name !== undefined && seen.has(pair)) continue;
      seen.add(pair);
      const [node, theirs] = [resolve(schema, visit.node), visit.other && resolve(other, visit.other)];
      // Of a type that the other has, but not here, only what it lacks everywhere is a field that it lacks.
      const fields = theirs ?? other.$defs[name ?? ""];
      const within = inside(node);
      if (within !== undefined) {
        const path = [...visit.path, within[0]];
        left.push({ ...visit, node: within[1], other: theirs && inside(theirs)?.[1], path });
      }
      for (const [field, child] of Object.entries(node.properties ?? {})) {
        const path = [...visit.path, field];
        const known = theirs?.properties?.[field];
        const unknown = visit.other === undefined ? visit.unknown : path;
        if (fields?.properties?.[field] === undefined) {
          found.push({ place: `${name}.${field}`, path, unknown, manifest: build(schema, root, path) });
        }
        left.push({ node: child, other: known, path, unknown });
      }
    }
  }
  return found;
};
