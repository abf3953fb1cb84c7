import { argoKinds } from "../../packages/schema/src/argo-kinds.ts";
import { argoPrefix, definitionOf, referenceOf, type UpstreamDefinitions, type UpstreamNode } from "./upstream.ts";

const referencesIn = function* (node: UpstreamNode): Generator<string> {
  const reference = referenceOf(node);
  if (reference !== undefined) yield reference;
  for (const property of Object.values(node.properties ?? {})) yield* referencesIn(property);
  if (node.items !== undefined) yield* referencesIn(node.items);
  if (node.additionalProperties !== undefined) yield* referencesIn(node.additionalProperties);
};

/** The full names of all definitions that the five kinds lead to, themselves included, in alphabetical order. */
export const reachable = (definitions: UpstreamDefinitions): readonly string[] => {
  const seen = new Set<string>(argoKinds.map((kind) => argoPrefix + kind));
  for (const name of seen) for (const reference of referencesIn(definitionOf(definitions, name))) seen.add(reference);
  return [...seen].sort();
};
