import type { Path } from "@argotsx/schema";
import type { Container } from "./container.ts";
import { type Fields, fieldsOf, isFields } from "./fields.ts";
import type { Resource } from "./resource.ts";

/** What a container, a pod or a claim asks for and may have. */
export interface Requirements {
  readonly path: Path;
  readonly requests: Fields;
  readonly limits: Fields;
  /** Who asks, in words. */
  readonly phrase: string;
  readonly of: "container" | "pod" | "claim";
}

/** The requirements of all containers of a resource, of its pods as a whole, and of its claims. */
export const requirementsOf = (resource: Resource): readonly Requirements[] => {
  const all: Requirements[] = [];
  const add = (value: unknown, path: Path, phrase: string, of: Requirements["of"]) => {
    if (!isFields(value)) return;
    all.push({ path, requests: fieldsOf(value.requests), limits: fieldsOf(value.limits), phrase, of });
  };
  const ofContainer = (container: Container) => {
    const { resources } = container.fields;
    if (isFields(resources)) add(resources, [...container.path, "resources"], container.phrase, "container");
  };
  const { spec, specPath, phrase } = resource;
  add(spec.podResources, [...specPath, "podResources"], `each pod of ${phrase}`, "pod");
  for (const [index, claim] of (Array.isArray(spec.volumeClaimTemplates) ? spec.volumeClaimTemplates : []).entries()) {
    const { metadata, spec: own } = fieldsOf(claim);
    const path = [...specPath, "volumeClaimTemplates", index, "spec", "resources"];
    add(fieldsOf(own).resources, path, `the claim '${String(fieldsOf(metadata).name ?? index)}'`, "claim");
  }
  for (const template of resource.everyTemplate) {
    const { podResources } = template.fields;
    if (isFields(podResources)) {
      add(podResources, [...template.path, "podResources"], `the pod of ${template.phrase}`, "pod");
    }
    template.containers.forEach(ofContainer);
  }
  resource.pluginContainers.forEach(ofContainer);
  return all;
};
