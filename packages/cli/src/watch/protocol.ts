import type { Dependencies, PathKind } from "@argotsx/build";
import type { Obstacle } from "./obstacles.ts";

/** What the process that watches asks of the one that builds. */
export interface BuildRequest {
  readonly kind: "build";
  /** The workflow files that need not be compiled, each with those it was made from that an output could be. */
  readonly unchanged: readonly (readonly [path: string, inputs: readonly string[]])[];
}

/** The answer to the question whether it may write: not when something has changed in the meantime. */
export interface WriteAnswer {
  readonly kind: "write";
  readonly isAllowed: boolean;
}

export type Request = BuildRequest | WriteAnswer;

/** A folder that was searched, with the names in it that count. */
export type SearchedFolder = readonly [path: string, names: string];

/** A file that was written, or was right already. */
export interface WrittenOutput {
  readonly path: string;
  readonly sources: readonly string[];
  readonly content: string;
}

/** What a build found out about what it was made from. */
export interface BuildResult {
  readonly kind: "result";
  readonly code: number;
  /** Absent where the run ended before files were looked for. */
  readonly workflows?: readonly string[];
  readonly folders: readonly SearchedFolder[];
  /** TSX files that are no workflow files, and may become some. */
  readonly others: readonly string[];
  readonly roots: readonly (readonly [path: string, kind: PathKind])[];
  readonly lookups: readonly (readonly [path: string, exists: boolean])[];
  readonly configs: readonly (readonly [path: string, dependencies: Dependencies])[];
  /** The files that were compiled, or could not be. */
  readonly sources: readonly (readonly [path: string, dependencies: Dependencies])[];
  /** The files that are on disk as they were built, each with its sources and the fingerprint of its content. */
  readonly outputs: readonly WrittenOutput[];
  /** What kept files from being written. */
  readonly obstacles: readonly Obstacle[];
  /** Whether the TypeScript compiler was needed, which takes long to load. */
  readonly usesTypeScript: boolean;
}

/** What the process that builds says. */
export type Reply = { readonly kind: "ready" } | { readonly kind: "may-write" } | BuildResult;
