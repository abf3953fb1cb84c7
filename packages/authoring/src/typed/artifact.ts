import type { Artifact as ArtifactFields, ArtifactLocation } from "../fields.ts";

/** Every field of Argo's artifact but those that say where it comes from, which its use does. */
export type ArtifactOptions = Omit<ArtifactFields, "name" | "from" | "fromExpression">;

/** A declared artifact. */
export interface ArtifactParam<Optional extends boolean = boolean> {
  /** What tells it from a parameter. */
  readonly kind: "artifact";
  /** What it was declared with. */
  readonly options: ArtifactOptions;
  /** Only for TypeScript. */
  readonly "~optional"?: Optional;
}

type Location = Exclude<keyof ArtifactLocation, "archiveLogs">;

/** An artifact that says where it is: as an input it needs no argument. */
type Located = { [K in Location]: { readonly [L in K]: NonNullable<ArtifactLocation[K]> } }[Location];

/**
 * Declares an artifact of a template: files that are there at `path` before it runs, or are kept from `path` when it has
 * ended. A location (`s3`, `git` …) is where it is stored, or comes from when no argument is given.
 */
export const artifact: {
  (options: ArtifactOptions & { readonly optional: true }): ArtifactParam<true>;
  (options: ArtifactOptions & Located): ArtifactParam<true>;
  (options?: ArtifactOptions): ArtifactParam<false>;
} = (options: ArtifactOptions = {}): ArtifactParam<never> => ({ kind: "artifact", options });
