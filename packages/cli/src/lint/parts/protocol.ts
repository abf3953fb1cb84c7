import type { CheckSettings } from "../../project/settings.ts";
import type { Beyond, Checked, Numbered } from "./part.ts";

/** What a thread is given to check. */
export interface Assignment {
  readonly cwd: string;
  readonly files: readonly Numbered[];
  /** The settings of each file, by its place among `files`; each file that has the same names the same. */
  readonly settings: readonly CheckSettings[];
  readonly settingOf: readonly number[];
}

/** What it is told when the other part has been read. */
export type Question = Beyond;

/** What it answers: what it has read, and then what it has found. */
export type Answer = { readonly read: readonly Numbered[] } | { readonly checked: Checked };
