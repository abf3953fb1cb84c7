import { chmodSync, mkdirSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { shownPath } from "../shown-path.ts";
import { reasonOf } from "../system-error.ts";
import { compareOutputs } from "./compare.ts";
import { follow } from "./follow.ts";
import type { Output } from "./plan.ts";

/** What a run did to the disk. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Prepared {
  readonly output: Output;
  readonly made: string;
  readonly target: string;
}

/**
 * Makes a folder and those above it that are missing. Node's own recursive form never returns where the system says of
 * a folder below an existing one that it does not exist, as it does in /proc.
 */
const makeFolder = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};

/** Writes the new content beside the file it will replace, where a rename is atomic. */
const prepare = (output: Output): Prepared => {
  makeFolder(dirname(output.path));
  const target = follow(output.path);
  const made = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  // A link may lead to a device, which a rename would replace.
  if (existing !== undefined && !existing.isFile()) throw new Error("it is no ordinary file");
  discard(made);
  try {
    // Never through a link that somebody else put there.
    writeFileSync(made, output.bytes, { flag: "wx" });
    if (existing !== undefined) chmodSync(made, existing.mode & 0o7777);
  } catch (error) {
    discard(made);
    throw error;
  }
  return { output, made, target };
};

const discard = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {}
};

/**
 * Writes the files of a run, all or none: each is first written in full under another name, and only when that went
 * well for all of them are they renamed. A file that is right already is not touched, so its time stays.
 */
export const writeOutputs = (outputs: readonly Output[], cwd: string): Written => {
  const at = ({ source }: Output) => ({ file: source, line: 1, column: 1 });
  const changed = compareOutputs(outputs).map(({ output }) => output);
  const unchanged = outputs.length - changed.length;
  const prepared: Prepared[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const output of changed) {
    try {
      prepared.push(prepare(output));
    } catch (error) {
      const parameters = { output: shownPath(output.path, cwd), reason: reasonOf(error) };
      diagnostics.push(diagnostic("unwritable-output", at(output), parameters));
    }
  }
  if (diagnostics.length > 0) {
    for (const { made } of prepared) discard(made);
    return { written: [], unchanged, diagnostics };
  }
  const written: string[] = [];
  for (const { output, made, target } of prepared) {
    try {
      renameSync(made, target);
      written.push(output.path);
    } catch (error) {
      discard(made);
      const parameters = {
        output: shownPath(output.path, cwd),
        reason: reasonOf(error),
        done: written.length,
        total: prepared.length,
      };
      diagnostics.push(diagnostic("incomplete-write", at(output), parameters));
    }
  }
  return { written, unchanged, diagnostics };
};
