import type { OutputPlace } from "./destination.ts";

/** A file that a run makes. */
export interface Output {
  /** The workflow file that is named where something is wrong with it: the first of `sources`. */
  readonly source: string;
  /** All workflow files that it is made from. */
  readonly sources: readonly string[];
  /** Absolute. */
  readonly path: string;
  /** The folder that keeps the record of it. */
  readonly folder: string;
  /** What was named as its place; absent where it lies beside its source. */
  readonly place?: OutputPlace;
  readonly bytes: Uint8Array;
}
