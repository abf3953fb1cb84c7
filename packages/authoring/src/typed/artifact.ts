import type { Artifact as ArtifactFields } from "../fields.ts";

/** Every field of Argo's artifact but those that say where it comes from, which its use does. */
export type ArtifactOptions = Omit<ArtifactFields, "name" | "from" | "fromExpression">;

/** A declared artifact. */
export interface ArtifactParam<Optional extends boolean = boolean> {
  readonly kind: "artifact";
  readonly options: ArtifactOptions;
  /** Only for TypeScript. */
  readonly "~optional"?: Optional;
}

/**
 * Declares an artifact of a template: files that are there at `path` before it runs, or are kept from `path` when it has
 * ended. A location (`s3`, `git` …) is where it is stored, or comes from when no argument is given.
 */
export const artifact: {
  (options: ArtifactOptions & { readonly optional: true }): ArtifactParam<true>;
  (options?: ArtifactOptions): ArtifactParam<false>;
} = (options: ArtifactOptions = {}): ArtifactParam<never> => ({ kind: "artifact", options });
