import type { Origin } from "@argotsx/diagnostic";
import type { Finding, Path } from "@argotsx/schema";
import { isQuantity } from "./forms.ts";

/** The fields whose absence, or whose form, Argo's validator refuses itself, by the type that has them. */
const argosOwn: Readonly<Record<string, readonly string[]>> = {
  Template: ["name"],
  Parameter: ["name"],
  Artifact: ["name"],
  DAGTask: ["name"],
  WorkflowStep: ["name"],
  ContainerNode: ["name"],
  Prometheus: ["name", "help"],
};

/** Whether a path leads below a step, where Argo decodes without looking for unknown fields. */
const isBelowStep = (path: Path): boolean => {
  const at = path.lastIndexOf("steps");
  return at >= 0 && typeof path[at + 1] === "number" && typeof path[at + 2] === "number" && path.length > at + 4;
};

/**
 * Whose verdict a finding of the schema is. Argo refuses what it cannot decode: unknown fields, except below a step, and
 * wrong types. Required fields and the forms of texts are mostly the API server's to check.
 */
export const originOf = (finding: Finding): Origin => {
  switch (finding.kind) {
    case "unknown-field":
      return isBelowStep(finding.path) ? "argotsx" : "argo";
    case "wrong-type":
      return "argo";
    case "missing-field":
      return argosOwn[finding.owner]?.includes(finding.field) === true ? "argo" : "argotsx";
    case "enum":
      return "argotsx";
    case "pattern":
      return isQuantity(finding.pattern) ? "argo" : "argotsx";
  }
};
