import { argoKinds } from "../../packages/schema/src/argo-kinds.ts";
import type { SchemaNode } from "../../packages/schema/src/schema-node.ts";
import { anyStrings, freeForm, intOrStringFormat, oneKey, requiredOfKinds } from "./corrections.ts";
import type { Fact, Facts } from "./crd-facts.ts";
import { integerRanges } from "./integer-ranges.ts";
import { olderFact, type Variant } from "./older-versions.ts";
import { definitionOf, referenceOf, type UpstreamDefinitions, type UpstreamNode } from "./upstream.ts";

export interface Definition {
  readonly name: string;
  readonly schema: SchemaNode;
}

/** What tells the items of a list apart, which JSON Schema has no word for. */
const mergeKey = (list: UpstreamNode): Pick<SchemaNode, "$comment"> => {
  const key = list["x-kubernetes-patch-merge-key"] ?? list["x-kubernetes-list-map-keys"]?.join(" ");
  return key === undefined ? {} : { $comment: `merge key: ${key}` };
};

/** Whether `null` may stand in a place: it means "absent", so it may not where something has to be. */
type Nullable = boolean;

const kindNames: readonly string[] = argoKinds;

/** What the definitions of one version are made from. */
export interface Making {
  readonly version: string;
  readonly upstream: UpstreamDefinitions;
  /** The definitions of the newest version, whose resource definitions the facts are from. */
  readonly newest: UpstreamDefinitions;
  readonly facts: Facts;
  /** Full name → the name that the project uses. */
  readonly names: ReadonlyMap<string, string>;
  readonly variants: readonly Variant[];
}

/**
 * What a cluster enforces of a type's fields: those that the version publishes as required, and that the resource
 * definitions require too, or do not have any more. The published schemas also require the image of a container and the
 * image and source of a script, which template defaults may supply, and fields of a status.
 */
const requiredOf = ({ upstream, newest, facts }: Making, full: string): readonly string[] => {
  const { required = [], properties = {} } = definitionOf(upstream, full);
  const enforced = facts.required.get(full);
  const isEnforced = (field: string): boolean =>
    enforced === undefined || enforced.includes(field) || newest[full]?.properties?.[field] === undefined;
  return required.filter((field) => field in properties && isEnforced(field));
};

/**
 * Makes the definition of one type.
 *
 * A type itself takes `null`, so that the many optional fields that refer to it need not say so; a list item and a
 * required field refuse it with `not`.
 */
export const makeDefinition = (making: Making, full: string, name: string): Definition => {
  const { version, upstream, facts, names, variants } = making;
  const source = definitionOf(upstream, full);

  const factAt = (place: string, at: string): Fact => olderFact(version, at) ?? facts.places.get(place) ?? {};

  const scalar = (types: readonly string[], nullable: Nullable, fact: Fact): SchemaNode => {
    const all = nullable ? [...types, "null"] : types;
    if (fact.enum !== undefined) return { enum: nullable ? [...fact.enum, null] : fact.enum };
    const [only] = all;
    return {
      type: all.length === 1 && only !== undefined ? only : all,
      ...(fact.pattern !== undefined && { pattern: fact.pattern }),
      ...integerRanges.get(types.includes("integer") ? (fact.format ?? "") : ""),
    };
  };

  /** `place` is where the resource definitions' facts are kept, `at` the same place with the short name. */
  const node = (from: UpstreamNode, nullable: Nullable, place: string, at: string): SchemaNode => {
    const reference = referenceOf(from);
    if (reference !== undefined) {
      const variant = variants.find((one) => one.place === at);
      const $ref = `#/$defs/${variant?.name ?? names.get(reference)}`;
      const isAny = definitionOf(upstream, reference).type === undefined;
      return nullable || isAny ? { $ref } : { $ref, not: { type: "null" } };
    }
    if (from.const !== undefined) return { const: from.const };
    if (from.items !== undefined) {
      return {
        type: nullable ? ["array", "null"] : "array",
        items: node(from.items, false, `${place}[]`, `${at}[]`),
        ...mergeKey(from),
      };
    }
    if (from.additionalProperties !== undefined) {
      return {
        type: nullable ? ["object", "null"] : "object",
        additionalProperties: node(from.additionalProperties, true, `${place}{}`, `${at}{}`),
      };
    }
    if (from.type === undefined || from.type === "object") throw new Error(`${at} has no type`);
    const types = anyStrings.has(at) ? ["string", "number", "boolean"] : [from.type];
    return scalar(types, nullable, factAt(place, at));
  };

  const object = (): SchemaNode => {
    const stated = variants.some((variant) => variant.name === name) ? [] : requiredOf(making, full);
    const required = [...(kindNames.includes(name) ? requiredOfKinds : []), ...stated];
    const properties = Object.keys(source.properties ?? {})
      .sort()
      .map((field): [string, SchemaNode] => {
        const nullable = !required.includes(field);
        return [field, node(source.properties?.[field] ?? {}, nullable, `${full}.${field}`, `${name}.${field}`)];
      });
    return {
      type: ["object", "null"],
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required: [...new Set(required)].sort() }),
      additionalProperties: false,
    };
  };

  const schema = (): SchemaNode => {
    const fact = factAt(full, name);
    if (source.type === undefined) return {};
    if (source.properties !== undefined) return object();
    if (source.items !== undefined) return node(source, true, full, name);
    if (source.type === "object") {
      if (fact.open !== true && !freeForm.has(name)) return object();
      return { type: ["object", "null"], ...(oneKey.has(name) && { minProperties: 1, maxProperties: 1 }) };
    }
    // A number is exact for a quantity and must be whole where an integer or a text is taken.
    const other = fact.pattern === undefined ? "integer" : "number";
    if (fact.intOrString !== true) return scalar([source.type], true, fact);
    return scalar([source.type, other], true, { ...fact, format: intOrStringFormat });
  };

  return { name, schema: { $comment: full, ...schema() } };
};
