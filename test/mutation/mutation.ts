import type { Manifest } from "./manifest.ts";
import type { Change } from "./manifest-text.ts";

/** A kind of mistake that people make in manifests. */
export interface Mutation {
  readonly name: string;
  /** What went wrong, in words. */
  readonly mistake: string;
  /** The mistake at each place of a manifest where it can be made; nothing where a place cannot be edited. */
  readonly changes: (manifest: Manifest) => Iterable<Change | undefined>;
}

export const mutation = (name: string, mistake: string, changes: Mutation["changes"]): Mutation => ({
  name,
  mistake,
  changes,
});
