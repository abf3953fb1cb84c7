import type { Diagnostic } from "@argotsx/diagnostic";
import type { Source } from "@argotsx/lint/rules";
import { LookedAt } from "./looked-at.ts";

/** What a run of `lint` gathers on its way. */
export interface Findings {
  readonly problems: Diagnostic[];
  /** Every manifest that could be read, for the rules that look at all of them. */
  readonly sources: Source[];
  /** The workflow files that were found and turned out to have no default export. */
  readonly withoutDefault: string[];
  /** The files that were checked, and what is known of their texts. */
  readonly looked: LookedAt;
}

/** What a run begins with. */
export const noFindings = (): Findings => ({ problems: [], sources: [], withoutDefault: [], looked: new LookedAt() });
