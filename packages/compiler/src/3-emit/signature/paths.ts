import type { Spec } from "@argotsx/authoring/tree";
import type { Fields } from "../values.ts";

type ArtifactSpec = Extract<Spec, { readonly kind: "artifact" }>;

/** Where a function finds an artifact whose template does not say. */
const inputFolder = "/tmp/argotsx/inputs";
/** Where a function leaves an output whose template does not say. */
const outputFolder = "/tmp/argotsx/outputs";

/** What an artifact declares beside its path. */
export const artifactOptions = ({ options }: ArtifactSpec): Fields => {
  const { path: _, ...rest } = options;
  return { ...rest };
};

export const inputArtifactPath = (name: string, { options }: ArtifactSpec, isRun: boolean): unknown =>
  options.path ?? (isRun ? `${inputFolder}/${name}` : undefined);

/** The file of an output; nothing for one that is no file, or that says nothing where nobody else knows. */
export const outputPath = (name: string, { options }: Spec, isRun: boolean): unknown =>
  options.path ?? (isRun ? `${outputFolder}/${name}` : undefined);
