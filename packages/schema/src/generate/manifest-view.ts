import { grouped } from "./type-of.ts";
import type { View } from "./view.ts";

/** The types of manifests as they are read from YAML or handed to a cluster. */
export const manifestView: View = {
  header: [
    "// Made by packages/schema/generate.ts from schemas/; do not edit.",
    "",
    "/** A manifest of one of Argo's kinds. */",
    "export type Manifest = Workflow | WorkflowTemplate | ClusterWorkflowTemplate | CronWorkflow | WorkflowEventBinding;",
  ].join("\n"),
  scalar: (types) => types.map((type) => (type === "integer" ? "number" : type)).join(" | "),
  any: "unknown",
  list: (items) => `readonly ${grouped(items)}[]`,
  namedList: (items) => `readonly ${grouped(items)}[]`,
  single: (items) => `readonly ${grouped(items)}[]`,
  map: (values) => `Readonly<Record<string, ${values}>>`,
  optional: "",
  has: () => true,
};
