import type { Reporter } from "@argotsx/diagnostic";
import type { Expressions } from "../expressions.ts";

/** What all manifests of one compilation share. */
export interface EmitSettings {
  /** Collects the handles that are read and stand nowhere. */
  readonly missing: Set<number>;
  readonly expressions: Expressions | undefined;
  readonly reporter: Reporter;
}
