import { join } from "node:path";
import type { SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { isSound } from "@argotsx/lint";
import { type Check, checkFor } from "../check-for.ts";
import { type Context, inputName, nameIn } from "../context.ts";
import { progressOf } from "../print/progress.ts";
import type { Project } from "../project/open-project.ts";
import { checkDecoded, checkFile, mostBytes, tooLarge } from "./check-file.ts";
import type { Collect } from "./check-text.ts";
import { decode } from "./decode.ts";
import type { Findings } from "./findings.ts";

/** A pipe whose other end failed would otherwise look like a clean result: all five kinds have "Workflow" in them. */
const nothingToCheck = (): Diagnostic =>
  diagnostic(
    "no-workflows",
    undefined,
    { folder: "standard input", what: "manifest of Argo" },
    { help: "look at the command that should have printed one" },
  );

const add = (findings: Findings, result: readonly Diagnostic[] | undefined): void => {
  findings.checked += result === undefined ? 0 : 1;
  for (const one of result ?? []) findings.problems.push(one);
};

const collecting =
  (findings: Findings, isExternal?: true): Collect =>
  (manifest, file) =>
    findings.sources.push({ manifest, file, ...(isExternal && { isExternal }) });

/** Checks the manifests of files, each by the settings that hold for it. */
export const checkManifests = async (
  context: Context,
  project: Project,
  manifests: readonly SourceFile[],
  findings: Findings,
): Promise<void> => {
  const nameOf = nameIn(context.cwd);
  const progress = progressOf(context, project.options, "checking", manifests.length);
  const collect = collecting(findings);
  for (const file of manifests) {
    progress?.step();
    const check = checkFor(project.settingsOf(file.path).target, isSound);
    add(findings, await checkFile(file, nameOf(file.path), findings.texts, { check, collect }));
  }
  progress?.end();
};

/** Checks what comes through standard input. */
export const checkInput = async (context: Context, project: Project, findings: Findings): Promise<void> => {
  const bytes = await context.readInput(mostBytes);
  const text = bytes && decode(bytes);
  findings.texts.set(inputName, text ?? "");
  if (bytes === undefined) {
    add(findings, [tooLarge(inputName, "standard input")]);
    return;
  }
  if (text !== undefined && !text.includes("Workflow")) findings.problems.push(nothingToCheck());
  const input = { path: inputName, named: true };
  const check = checkFor(project.settingsOf(join(context.cwd, inputName)).target, isSound);
  add(findings, await checkDecoded(text, input, "standard input", { check, collect: collecting(findings) }));
};

const unchecked: Check = async () => [];

/** Reads manifests that others refer to. What is wrong with them is theirs, unless they cannot be read at all. */
export const readExternal = async (
  context: Context,
  manifests: readonly SourceFile[],
  findings: Findings,
): Promise<void> => {
  const nameOf = nameIn(context.cwd);
  const collect = collecting(findings, true);
  for (const file of manifests) {
    const found = await checkFile(file, nameOf(file.path), findings.texts, { check: unchecked, collect });
    const broken = (found ?? []).filter(({ severity, id }) => severity === "error" && id !== "duplicate-key");
    for (const one of broken) findings.problems.push(one);
  }
};
