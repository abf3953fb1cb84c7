import { realpathSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { userCache } from "../cache/user-cache.ts";
import { configNames } from "../config/config-finder.ts";
import { commandOf, encodePrinted, type Invocation, printedFile } from "./printed.ts";
import type { Repeatable } from "./repeatable.ts";

/** Bytes; printing more takes longer than what is saved. */
const most = 2 ** 18;

/** What was printed, and what that depends on. */
export interface ToKeep {
  readonly invocation: Invocation;
  readonly text: Uint8Array;
  /** The files that were named, absolute. */
  readonly named: readonly string[];
  readonly repeatable: Repeatable;
  /** Where a configuration could have been, or the search for one ended, and whether there was something. */
  readonly lookups: ReadonlyMap<string, boolean>;
}

/**
 * Keeps what a command printed, for the next time that the same is asked for. Not where there is a configuration, which
 * is code as well. A shortcut like the cache: no failure is reported.
 */
export const keepPrinted = ({ invocation, text, named, repeatable, lookups }: ToKeep): void => {
  const isConfigured = [...lookups].some(([path, exists]) => exists && configNames.some((name) => path.endsWith(name)));
  const folder = userCache();
  if (isConfigured || folder === undefined || text.length > most) return;
  const command = commandOf(invocation);
  const file = printedFile(folder, command);
  const made = `${file}.${process.pid}.tmp`;
  try {
    const { modules, sources } = repeatable;
    const real = named.map((path) => [path, realpathSync(path)] as const);
    const printed = { command, modules, sources, named: real, lookups: [...lookups] };
    writeFileSync(made, encodePrinted(printed, text), { mode: 0o600 });
    renameSync(made, file);
  } catch {
    try {
      unlinkSync(made);
    } catch {}
  }
};
