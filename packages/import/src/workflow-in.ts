import { type Fields, fieldsOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";

/** The workflow that a manifest holds, with its path: what a CronWorkflow runs, or else the spec. */
export const workflowIn = (manifest: unknown): { readonly workflow: Fields; readonly path: Path } => {
  const { kind, spec } = fieldsOf(manifest);
  if (kind !== "CronWorkflow") return { workflow: fieldsOf(spec), path: ["spec"] };
  return { workflow: fieldsOf(fieldsOf(spec).workflowSpec), path: ["spec", "workflowSpec"] };
};
