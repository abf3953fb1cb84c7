import { join } from "node:path";
import { hash } from "../cache/hash.ts";
import type { Dependencies } from "../cache/is-unchanged.ts";
import { stampOf } from "../cache/stamp.ts";

/** All that what a command printed depends on. */
export interface Printed {
  /** See `commandOf`: two commands can share a file. */
  readonly command: string;
  /** The modules in the cache, with their stamps: who clears the cache wants everything to be made anew. */
  readonly modules: readonly (readonly [file: string, stamp: string])[];
  /** What each of them was made from. */
  readonly sources: readonly Dependencies[];
  /** The files that were named and where they really lie. */
  readonly named: Dependencies["links"];
  /** Where a configuration could have been, or the search for one ended, and whether there was something. */
  readonly lookups: readonly (readonly [path: string, exists: boolean])[];
}

/** How the command was called. */
export interface Invocation {
  readonly version: string;
  /** The file that starts the command, which is written anew in every build of argotsx. */
  readonly start: string;
  readonly cwd: string;
  /** What was given to the command. */
  readonly parameters: readonly string[];
}

/** Everything about a run that is known before it begins, as one text. */
export const commandOf = ({ version, start, cwd, parameters }: Invocation): string =>
  JSON.stringify([version, stampOf(start), process.version, process.arch, cwd, ...parameters]);

/** The file for a command. There are 1,296 in all, so that what is kept does not grow for ever. */
export const printedFile = (folder: string, command: string): string =>
  join(folder, `printed-${hash(Buffer.from(command)).slice(-2)}`);

const magic = "argotsx printed 1 ";

/** Three parts: a line with the fingerprint of the rest, a line of JSON, and what was printed. */
export const encodePrinted = (printed: Printed, text: Uint8Array): Buffer => {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(printed)}\n`), text]);
  return Buffer.concat([Buffer.from(`${magic}${hash(rest)}\n`), rest]);
};

/** Takes such a file apart again; nothing when it is not exactly as it was made. */
export const decodePrinted = (bytes: Buffer): { readonly printed: Printed; readonly text: Uint8Array } | undefined => {
  const start = bytes.indexOf("\n") + 1;
  const rest = bytes.subarray(start);
  if (start === 0 || bytes.toString("latin1", 0, start) !== `${magic}${hash(rest)}\n`) return undefined;
  const end = rest.indexOf("\n");
  return { printed: JSON.parse(rest.toString("utf8", 0, end)), text: rest.subarray(end + 1) };
};
