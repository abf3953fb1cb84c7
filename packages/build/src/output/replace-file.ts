import { chmodSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { hash } from "../cache/hash.ts";
import { makeFolder } from "../make-folder.ts";
import { follow } from "./follow.ts";

/** The new content of a file, beside the one that it will replace. */
export interface Prepared {
  readonly made: string;
  readonly target: string;
}

/** Takes back what was prepared. */
export const discard = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {}
};

/** Writes the new content beside the file it will replace, where a rename is atomic. */
export const prepareFile = (path: string, bytes: Uint8Array): Prepared => {
  makeFolder(dirname(path));
  const target = follow(path);
  // The name of its own may be as long as the system allows.
  const made = join(dirname(target), `.argotsx-${hash(Buffer.from(basename(target)))}.${process.pid}.tmp`);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  // A link may lead to a device, which a rename would replace.
  if (existing !== undefined && !existing.isFile()) throw new Error("it is no ordinary file");
  discard(made);
  try {
    // Never through a link that somebody else put there.
    writeFileSync(made, bytes, { flag: "wx" });
    if (existing !== undefined) chmodSync(made, existing.mode & 0o7777);
  } catch (error) {
    discard(made);
    throw error;
  }
  return { made, target };
};

/** Replaces a file in one step, or throws and leaves it as it was. */
export const replaceFile = (path: string, bytes: Uint8Array): void => {
  const { made, target } = prepareFile(path, bytes);
  try {
    renameSync(made, target);
  } catch (error) {
    discard(made);
    throw error;
  }
};
