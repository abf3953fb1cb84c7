import {
  argoPrefix,
  type CrdNode,
  type CustomResourceDefinition,
  definitionOf,
  referenceOf,
  type UpstreamDefinitions,
  type UpstreamNode,
} from "./upstream.ts";

/** What the resource definitions say about one place in a type, such as `io.….Artifact.name` or `….enum[]`. */
export interface Fact {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** Of an integer. */
  readonly format?: string;
  readonly intOrString?: true;
  readonly open?: true;
}

export interface Facts {
  /** By place: full type name, then `.field`, `[]` and `{}`. */
  readonly places: ReadonlyMap<string, Fact>;
  /** By full type name: the fields that are required wherever the type occurs. */
  readonly required: ReadonlyMap<string, readonly string[]>;
}

const factOf = (node: CrdNode): Fact => ({
  ...(node.enum !== undefined && { enum: node.enum }),
  ...(node.pattern !== undefined && { pattern: node.pattern }),
  ...(node.type === "integer" && node.format !== undefined && { format: node.format }),
  ...(node["x-kubernetes-int-or-string"] === true && { intOrString: true }),
  ...(node["x-kubernetes-preserve-unknown-fields"] === true && { open: true }),
});

/**
 * Walks the resource definitions and the published schema side by side. The former are trees in which a type such as
 * Artifact is written out dozens of times; the latter gives every place its type's name. A fact counts only when all
 * occurrences of a place agree on it; the notes name those that do not.
 */
export const collectFacts = (
  definitions: UpstreamDefinitions,
  resources: readonly CustomResourceDefinition[],
): { facts: Facts; notes: readonly string[] } => {
  const seen = new Map<string, Set<string>>();
  const required = new Map<string, readonly string[]>();
  const notes = new Set<string>();

  const walk = (crd: CrdNode, node: UpstreamNode, place: string): void => {
    const reference = referenceOf(node);
    const target = reference === undefined ? node : definitionOf(definitions, reference);
    const owner = reference ?? place;

    // What is said where a quantity is used holds for the type, and the mark on a recursive type only keeps the
    // resource definition finite.
    const at = target.properties === undefined ? owner : place;
    const variants = seen.get(at) ?? new Set();
    seen.set(at, variants.add(JSON.stringify(factOf(crd))));

    if (crd.properties !== undefined) {
      const here = crd.required ?? [];
      required.set(owner, required.get(owner)?.filter((field) => here.includes(field)) ?? here);
      for (const [field, child] of Object.entries(crd.properties)) {
        const property = target.properties?.[field];
        if (property === undefined) notes.add(`only in the resource definitions: ${owner}.${field}`);
        else walk(child, property, `${owner}.${field}`);
      }
    }
    if (crd.items !== undefined && target.items !== undefined) walk(crd.items, target.items, `${owner}[]`);
    if (typeof crd.additionalProperties === "object" && target.additionalProperties !== undefined) {
      walk(crd.additionalProperties, target.additionalProperties, `${owner}{}`);
    }
  };

  for (const { spec } of resources) {
    const root = argoPrefix + spec.names.kind;
    for (const version of spec.versions) walk(version.schema.openAPIV3Schema, { $ref: `#/definitions/${root}` }, root);
  }

  const places = new Map<string, Fact>();
  for (const [place, variants] of seen) {
    const [only] = variants;
    if (only === undefined || variants.size > 1) notes.add(`occurrences differ: ${place} ${[...variants].join(" ")}`);
    else places.set(place, JSON.parse(only));
  }
  return { facts: { places, required }, notes: [...notes].sort() };
};
