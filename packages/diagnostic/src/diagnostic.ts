import type { Fix } from "./fix.ts";
import type { Place } from "./place.ts";
import type { Severity } from "./severity.ts";

/** Another place that explains the problem, such as the first of two tasks with one name. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

/** One component that was being rendered, innermost first in a stack. */
export interface StackFrame {
  readonly component: string;
  readonly at?: Place;
}

/** Whose verdict a problem is: `argo` where Argo refuses the manifest, `argotsx` where only we do. */
export type Origin = "argo" | "argotsx";

/** One problem, ready to be printed by any reporter. */
export interface Diagnostic {
  /** A row of the table, or a rule's own name: users bring rules that no table knows. */
  readonly id: string;
  readonly severity: Severity;
  readonly origin?: Origin;
  /** One sentence with the user's own names in it. */
  readonly message: string;
  /** What to write instead. */
  readonly help?: string;
  /** A change that mends it, where one is safe. */
  readonly fix?: Fix;
  /** Absent when the problem belongs to no text, such as a folder without workflows. */
  readonly at?: Place;
  /** Where in the manifest, from its root: `["spec", "templates", 0, "name"]`. */
  readonly path?: readonly (string | number)[];
  readonly related: readonly Related[];
  readonly stack: readonly StackFrame[];
  /** What user code threw, for whoever can map its stack back to the source. Never printed as it is. */
  readonly cause?: Error;
}
