import { existsSync } from "node:fs";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { kindAt } from "../discover/discover.ts";
import { shownPath } from "../shown-path.ts";
import { isWithin } from "./destination.ts";
import { readFileAt } from "./read-file-at.ts";
import type { RecordedOutput } from "./record.ts";

/** The workflow files of a run, and where it looked for them. */
export interface SourcesOfRun {
  readonly sources: { has(path: string): boolean };
  /** Those of them that were found in folders and have no default export. */
  readonly withoutDefault: ReadonlySet<string>;
  /** The folders that this run looked for workflow files in: it knows what is gone there, and nothing of other places. */
  readonly searched: readonly string[];
}

/**
 * Whether a source makes nothing any more: it is not there, a folder is, or it became a file of components without a default
 * export. One that is empty or broken is being worked on.
 */
export const isGone = (source: string): boolean => {
  if (kindAt(source) !== "file") return true;
  const text = readFileAt(source);
  return text?.includes("argotsx") === true && !text.includes("default");
};

/** Whether a run would know that a source is gone. */
export const isKnown = (source: string, { sources, searched }: SourcesOfRun): boolean =>
  sources.has(source) || searched.some((folder) => isWithin(source, folder));

/** The first of some paths as it is shown, and how many more there are. */
export const firstOf = ([first = "", ...more]: readonly string[], cwd: string): string => {
  const shown = shownPath(first, cwd);
  return more.length === 0 ? shown : `${shown} and ${more.length} more`;
};

/**
 * Sources that something was written for, that are still there and lost their default export. That may be an edit that is
 * half done, or make a file of components of what was a workflow: only the user knows.
 */
export class LostSources {
  readonly #run: SourcesOfRun;
  readonly #outputs = new Map<string, string[]>();

  constructor(run: SourcesOfRun) {
    this.#run = run;
  }

  /** Takes note of a recorded output. Answers whether a source of it is lost. */
  add({ path, sources }: RecordedOutput): boolean {
    const lost = sources.filter((source) => this.#isLost(source));
    if (lost.length === 0 || !existsSync(path)) return false;
    for (const source of lost) this.#outputs.set(source, [...(this.#outputs.get(source) ?? []), path]);
    return true;
  }

  #isLost(source: string): boolean {
    const { sources, withoutDefault } = this.#run;
    if (withoutDefault.has(source)) return true;
    // Of a file that was named it has been said.
    return !sources.has(source) && isKnown(source, this.#run) && kindAt(source) === "file" && isGone(source);
  }

  /** A warning for each, with the command that removes what was written. */
  report(command: string, cwd: string): readonly Diagnostic[] {
    return [...this.#outputs].map(([source, outputs]) => {
      const parameters = { output: firstOf(outputs, cwd), command };
      return diagnostic("lost-default-export", { file: source, line: 1, column: 1 }, parameters);
    });
  }
}
