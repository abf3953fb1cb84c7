import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { Ancestors } from "../ancestors.ts";
import { rootOf } from "../root.ts";
import { reasonOf } from "../system-error.ts";
import { type FoundCompiler, findCompiler } from "./find-compiler.ts";
import { withNearestOverload } from "./no-overload.ts";
import { parseOutput } from "./parse-output.ts";
import { projectSettings } from "./project-settings.ts";
import { runCompiler } from "./run-compiler.ts";
import { writeProject } from "./temporary-project.ts";
import { isOwned, toDiagnostic } from "./to-diagnostic.ts";

export interface TypeCheckOptions {
  /** The workflow files, absolute. */
  readonly files: readonly string[];
  /** Whether files without a tsconfig.json above them are left out; else they are checked with our settings. */
  readonly onlyConfigured: boolean;
  /** The folder of the package argotsx that runs. */
  readonly packageFolder: string;
  /** The folder whose compiler checks them, for files that are in no project of the user's. */
  readonly compilerOf?: string;
}

/** Files that one compiler checks with one tsconfig.json. */
interface Group {
  readonly folder: string;
  readonly tsconfig?: string;
  readonly found: FoundCompiler;
  readonly files: string[];
}

const groupFiles = ({ files, onlyConfigured, compilerOf }: TypeCheckOptions, ancestors: Ancestors): Group[] => {
  const groups = new Map<string, Group>();
  for (const file of files) {
    const owner = ancestors.nearest(dirname(file), "tsconfig.json");
    if (owner === undefined && onlyConfigured) continue;
    const found = findCompiler(compilerOf ?? dirname(file), ancestors);
    const folder = owner ?? rootOf(file, ancestors);
    const key = JSON.stringify([owner === undefined, folder, found.compiler?.command]);
    const group = groups.get(key);
    if (group !== undefined) group.files.push(file);
    else {
      const tsconfig = owner === undefined ? {} : { tsconfig: join(owner, "tsconfig.json") };
      groups.set(key, { folder, found, files: [file], ...tsconfig });
    }
  }
  return [...groups.values()];
};

const checkGroup = async (
  { folder, tsconfig, found, files }: Group,
  number: number,
  { packageFolder }: TypeCheckOptions,
  ancestors: Ancestors,
): Promise<Diagnostic[]> => {
  const at = tsconfig === undefined ? undefined : { file: tsconfig, line: 1, column: 1 };
  const { compiler, incomplete } = found;
  const diagnostics: Diagnostic[] = [];
  if (incomplete !== undefined) {
    const system = `${process.platform}-${process.arch}`;
    diagnostics.push(diagnostic("typescript-incomplete", at, { version: incomplete, system }));
  }
  if (compiler === undefined) {
    const reason = "TypeScript 6, which argotsx depends on, is not installed";
    return [...diagnostics, diagnostic("type-check-failed", at, { reason })];
  }
  const settings = projectSettings(
    { files, folder, isForeign: !compiler.isNative, packageFolder, ...(tsconfig !== undefined && { tsconfig }) },
    ancestors,
  );
  const failed = (reason: string): Diagnostic => diagnostic("type-check-failed", at, { reason });
  let project: ReturnType<typeof writeProject>;
  try {
    project = writeProject(settings, { folder, number, ancestors });
  } catch (error) {
    return [...diagnostics, failed(`a temporary file cannot be written: ${reasonOf(error)}`)];
  }
  try {
    const { status, output, failure } = await runCompiler(compiler, project.file, folder);
    const messages = parseOutput(output);
    if (failure !== undefined) diagnostics.push(failed(`${compiler.name} failed: ${failure}`));
    else if (status !== 0 && messages.length === 0) {
      const [first = ""] = output.split("\n").filter((line) => line.trim() !== "");
      diagnostics.push(failed(`${compiler.name} ended with status ${status} and said: ${first.trim()}`));
    }
    const reading = { cwd: folder, project: project.file, ...(tsconfig !== undefined && { tsconfig }) };
    const named = new Set(files);
    const said = messages.map((message) => toDiagnostic(withNearestOverload(message), reading));
    diagnostics.push(...said.filter((one) => isOwned(one, named, packageFolder)));
    return diagnostics;
  } finally {
    project.remove();
  }
};

// The native compiler uses several cores by itself.
const lanes = 2;

/**
 * Lets TypeScript check workflow files and what they import, each with the tsconfig.json above it, in processes beside
 * this one. Resolves to TypeScript's own diagnostics; what keeps it from working is one as well.
 */
export const checkTypes = async (options: TypeCheckOptions): Promise<Diagnostic[]> => {
  const ancestors = new Ancestors();
  const groups = groupFiles(options, ancestors).entries();
  const results: Diagnostic[][] = [];
  const work = async (): Promise<void> => {
    for (const [number, group] of groups) results[number] = await checkGroup(group, number, options, ancestors);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results.flat();
};
