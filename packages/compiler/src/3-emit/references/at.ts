import type { Place } from "@argotsx/diagnostic";
import type { Scope } from "./scope.ts";

/** Where a value stands: the scope, and the prop with what leads to the value below it. */
export interface At {
  readonly scope: Scope;
  readonly place: Place | undefined;
  /** The field as one writes it, for messages: `args[1]`. */
  readonly field: string;
  /** Set where an output that has no value is replaced by a default, so that it may be absent. */
  readonly hasDefault?: boolean;
  /** Whether what all templates see is not seen there. */
  readonly isLocal?: boolean;
}
