import { type Guard, type Invocation, type Runtime, shownPath } from "@argotsx/build";
import type { LintThreads } from "./start/lint-threads.ts";
import type { Stdio } from "./stdio.ts";

/** What a command works with. */
export interface Context extends Stdio {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly runtime: Runtime;
  /** The folder of the package argotsx. */
  readonly packageFolder: string;
  /** How the command was called. */
  readonly invocation: Invocation;
  /** The program of a thread for what needs TypeScript, where there may be one. */
  readonly threadProgram?: string;
  /** Where a thread that checks a part of many manifests is to be had, if there may be one. */
  readonly lintThreads?: Pick<LintThreads, "start" | "end">;
  readonly guard: () => Guard;
  /** All of standard input, or nothing when it has more bytes than `limit`. */
  readonly readInput: (limit: number) => Promise<Uint8Array | undefined>;
}

/** What the shell is told: clean, problems found, could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a file is called when it was read from standard input. */
export const inputName = "<stdin>";

/** What files are called in messages. */
export const nameIn =
  (cwd: string) =>
  (file: string): string =>
    shownPath(file, cwd);
