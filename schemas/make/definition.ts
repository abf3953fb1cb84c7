import { argoKinds } from "../../packages/schema/src/argo-kinds.ts";
import type { SchemaNode } from "../../packages/schema/src/schema-node.ts";
import { anyStrings, freeForm, intOrStringFormat, oneKey, requiredOfKinds } from "./corrections.ts";
import type { Fact, Facts } from "./crd-facts.ts";
import { integerRanges } from "./integer-ranges.ts";
import { definitionOf, referenceOf, type UpstreamDefinitions, type UpstreamNode } from "./upstream.ts";

export interface Definition {
  readonly name: string;
  readonly schema: SchemaNode;
}

/** Whether `null` may stand in a place: it means "absent", so it may not where something has to be. */
type Nullable = boolean;

const kindNames: readonly string[] = argoKinds;

/**
 * Makes the definition of one type.
 *
 * A type itself takes `null`, so that the many optional fields that refer to it need not say so; a list item and a
 * required field refuse it with `not`.
 */
export const makeDefinition = (
  upstream: UpstreamDefinitions,
  facts: Facts,
  names: ReadonlyMap<string, string>,
  full: string,
  name: string,
): Definition => {
  const source = definitionOf(upstream, full);

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
      const $ref = `#/$defs/${names.get(reference)}`;
      const isAny = definitionOf(upstream, reference).type === undefined;
      return nullable || isAny ? { $ref } : { $ref, not: { type: "null" } };
    }
    if (from.const !== undefined) return { const: from.const };
    if (from.items !== undefined) {
      return {
        type: nullable ? ["array", "null"] : "array",
        items: node(from.items, false, `${place}[]`, `${at}[]`),
        ...(from["x-kubernetes-patch-merge-key"] !== undefined && {
          "x-merge-key": from["x-kubernetes-patch-merge-key"],
        }),
        ...(from["x-kubernetes-list-map-keys"] !== undefined && {
          "x-list-map-keys": from["x-kubernetes-list-map-keys"],
        }),
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
    return scalar(types, nullable, facts.places.get(place) ?? {});
  };

  const object = (): SchemaNode => {
    const kind = kindNames.includes(name);
    // What a cluster enforces; the published schema also requires images, which template defaults may supply.
    const stated = facts.required.get(full) ?? source.required ?? [];
    const required = [
      ...(kind ? requiredOfKinds : []),
      ...stated.filter((field) => field in (source.properties ?? {})),
    ];
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
    const fact = facts.places.get(full) ?? {};
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

  return { name, schema: { "x-definition": full, ...schema() } };
};
