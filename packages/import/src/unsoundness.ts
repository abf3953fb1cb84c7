import { isFatal, type YamlDocument, type YamlProblem } from "@argotsx/yaml/read";

/** Why a document is not what its text says: Argo refuses it, or leaves a part of it out. Nothing for one that is. */
export const unsoundness = ({ problems }: YamlDocument): YamlProblem | undefined =>
  problems.find((one) => isFatal(one) || one.code === "duplicate-key" || one.code === "ignored-content");
