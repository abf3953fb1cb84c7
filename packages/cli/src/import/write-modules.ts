import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { reasonOf } from "@argotsx/build";
import { writeOutputs } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { nameIn } from "../context.ts";

/** A module to write, with the files that it needs beside it. */
export interface ModuleFiles {
  /** The manifest that it was made of. */
  readonly source: string;
  /** The path below the output folder. */
  readonly module: string;
  readonly text: string;
  readonly scripts: readonly { readonly file: string; readonly text: string }[];
  /** The other modules that it imports, as it calls them. */
  readonly imports?: readonly string[];
}

/** How modules are written. */
export interface WriteOptions {
  readonly cwd: string;
  readonly folder: string;
  /** Whether files are replaced that have another text. */
  readonly force: boolean;
  /** The manifests of the run, which stay as they are. */
  readonly manifests: readonly string[];
}

/** How many files were written. */
export interface WrittenFiles {
  readonly modules: number;
  readonly scripts: number;
}

/** What was written, and what could not be. */
export interface WrittenModules extends WrittenFiles {
  readonly problems: readonly Diagnostic[];
}

/** Whether a file is there with another text. What cannot be read is told when it is to be written. */
const isAnother = (path: string, bytes: Buffer): boolean => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return !readFileSync(path).equals(bytes);
};

/** The file that a path leads to; nothing where there is none. */
const fileAt = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

/** Writes modules, each together with its scripts or not at all. Those that others import come before these. */
export const writeModules = (
  modules: readonly ModuleFiles[],
  { cwd, folder, force, manifests }: WriteOptions,
): WrittenModules => {
  const nameOf = nameIn(cwd);
  const originals = new Set(manifests.map(fileAt));
  const problems: Diagnostic[] = [];
  let [done, scripts] = [0, 0];
  const failed = new Set<string>();
  for (const { source, module, text, scripts: beside, imports = [] } of modules) {
    const at = { file: source, line: 1, column: 1 };
    const path = resolve(folder, module);
    failed.add(path);
    const missing = imports.map((one) => resolve(dirname(path), one)).find((one) => failed.has(one));
    if (missing !== undefined) {
      const reason = `it calls templates of ${nameOf(missing)}, which was not written`;
      problems.push(diagnostic("not-imported", at, { document: "this file", reason }));
      continue;
    }
    const files = [
      ...beside.map((script) => ({ path: join(dirname(path), script.file), text: script.text })),
      { path, text },
    ];
    const outputs = files.map((file) => ({
      ...{ source, sources: [source], folder, path: file.path },
      bytes: Buffer.from(file.text),
    }));
    // A link in the output folder may lead to one of them.
    const original = files.map((file) => fileAt(file.path)).find((one) => one !== undefined && originals.has(one));
    if (original !== undefined) {
      const reason = `it leads to ${nameOf(original)}, which is imported`;
      problems.push(diagnostic("unwritable-output", at, { output: nameOf(path), reason }));
      continue;
    }
    try {
      const there = force ? [] : outputs.filter((one) => isAnother(one.path, one.bytes));
      problems.push(...there.map((one) => diagnostic("module-exists", at, { module: nameOf(one.path) })));
      if (there.length > 0) continue;
      const { diagnostics } = writeOutputs(outputs, cwd);
      problems.push(...diagnostics);
      if (diagnostics.length > 0) continue;
      failed.delete(path);
      done++;
      scripts += beside.length;
    } catch (error) {
      problems.push(diagnostic("unwritable-output", at, { output: nameOf(path), reason: reasonOf(error) }));
    }
  }
  return { modules: done, scripts, problems };
};
