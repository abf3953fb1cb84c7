import { type Fields, fieldsOf, isArgoKind, isFields } from "@argotsx/schema";
import type { Doc } from "../code/doc.ts";
import type { Child } from "../code/element.ts";
import type { Writing } from "../code/value.ts";
import { Unsayable } from "../refusal.ts";
import { Resources } from "./resource.ts";
import { PlainTemplates } from "./template.ts";

/** Where the templates of a manifest stand, by its kind. */
const templatesOf = (manifest: Fields): { readonly templates: unknown; readonly path: readonly string[] } => {
  const spec = isFields(manifest.spec) ? manifest.spec : {};
  if (manifest.kind !== "CronWorkflow") return { templates: spec.templates, path: ["spec", "templates"] };
  const inner = isFields(spec.workflowSpec) ? spec.workflowSpec : {};
  return { templates: inner.templates, path: ["spec", "workflowSpec", "templates"] };
};

/** A manifest of Argo as plain components. */
export const plainResource = (manifest: Fields, writing: Writing): Doc => {
  const { templates, path } = templatesOf(manifest);
  if (templates !== undefined && templates !== null && !Array.isArray(templates)) {
    throw new Unsayable("'templates' is no list");
  }
  const plain = new PlainTemplates(writing);
  const children = (templates ?? []).map((one: unknown, index: number): Child => plain.child(one, [...path, index]));
  return new Resources(writing).resource(manifest, { children });
};

/** Any manifest as `<Manifest>`, which takes what it is given. */
export const asManifest = (manifest: Fields, writing: Writing): Doc => new Resources(writing).manifest(manifest);

/** Whether there is a component for a manifest. */
export const hasComponent = (value: unknown): boolean => {
  const { apiVersion, kind } = fieldsOf(value);
  return apiVersion === "argoproj.io/v1alpha1" && typeof kind === "string" && isArgoKind(kind);
};
