import type { Diagnostic } from "@argotsx/diagnostic";
import type { Source } from "@argotsx/lint/rules";

/** What a run of `lint` gathers on its way. */
export interface Findings {
  readonly problems: Diagnostic[];
  /** Every manifest that could be read, for the rules that look at all of them. */
  readonly sources: Source[];
  /** The texts of what can be read only once, by their paths. */
  readonly texts: Map<string, string>;
  /** How many files were checked. */
  checked: number;
}
