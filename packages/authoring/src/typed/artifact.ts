import type { Artifact as ArtifactFields, ArtifactLocation } from "../fields.ts";
import type { Given, Seen } from "./seen.ts";

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

/** What says where an artifact is: as an input it needs no argument then. */
type Location = Exclude<keyof ArtifactLocation, "archiveLogs">;

/** Whether an artifact with these options needs no argument. */
type NeedsNone<T> = T extends { readonly optional: true } ? true : [Given<T, Location>] extends [never] ? false : true;

/**
 * Declares an artifact of a template: files that are there at `path` before it runs, or are kept from `path` when it has
 * ended. A location (`s3`, `git` …) is where it is stored, or comes from when no argument is given.
 */
export const artifact: <const T = unknown>(options?: ArtifactOptions & Seen<T>) => ArtifactParam<NeedsNone<T>> = (
  options: ArtifactOptions = {},
): ArtifactParam<never> => ({ kind: "artifact", options });
