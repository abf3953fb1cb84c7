import type { Diagnostic } from "@argotsx/diagnostic";
import type { Group, Runtime } from "../bundle/settings.ts";
import type { Together } from "../bundle/together.ts";
import type { ScriptOptions } from "../functions/index.ts";

/** Entries to bundle, and how. */
export interface Bundling {
  readonly group: Group;
  readonly runtime: Runtime;
  readonly scripts: ScriptOptions;
}

/** What the thread is asked. */
export interface Question {
  /** Tells the answers to several questions apart. */
  readonly number: number;
  readonly asked: { readonly bundle: Bundling } | { readonly narrow: readonly Diagnostic[] } | "end";
}

/** What it answers; without what could not be made. */
export interface Answer {
  readonly number: number;
  readonly together?: Together | undefined;
  readonly narrowed?: readonly Diagnostic[];
}
