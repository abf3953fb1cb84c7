import { join } from "node:path";
import type { SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { isSound } from "@argotsx/lint";
import type { Source } from "@argotsx/lint/rules";
import type { Check } from "../check-for.ts";
import { type Context, inputName, nameIn } from "../context.ts";
import type { Project } from "../project/open-project.ts";
import type { CheckSettings } from "../project/settings.ts";
import { checkDecoded } from "./check-decoded.ts";
import type { Collect } from "./check-text.ts";
import { decode } from "./decode.ts";
import { FileChecker } from "./file-checker.ts";
import type { Findings } from "./findings.ts";
import { LookedAt } from "./looked-at.ts";
import { mostBytes, tooLarge } from "./most-bytes.ts";
import { halfOf, type Numbered } from "./parts/part.ts";
import { shapeCheck } from "./shape-check.ts";

/** A pipe whose other end failed would otherwise look like a clean result: all five kinds have "Workflow" in them. */
const nothingToCheck = (): Diagnostic =>
  diagnostic(
    "no-workflows",
    undefined,
    { folder: "standard input", what: "manifest of Argo" },
    { help: "look at the command that should have printed one" },
  );

const add = ({ looked, problems }: Findings, file: string, result: readonly Diagnostic[] | undefined): void => {
  if (result === undefined) return;
  looked.files.push(file);
  for (const one of result) problems.push(one);
};

const collecting =
  (findings: Findings, by: Pick<Source, "half" | "isExternal" | "isElsewhere"> = {}): Collect =>
  (manifest, file, isUnseen) =>
    findings.sources.push({ manifest, file, isUnseen, ...by });

/** Where manifests are checked, and by what. */
interface Circumstances extends Pick<Context, "cwd"> {
  readonly settingsOf: (path: string) => CheckSettings;
}

/** Checks the manifests of files one after the other, each by the settings that hold for it. */
export class ManifestChecker {
  readonly #settingsOf: Circumstances["settingsOf"];
  readonly #findings: Findings;
  readonly #files: FileChecker;
  readonly #checks = new Map<CheckSettings, Check>();

  /** `findings` takes what is found in them. */
  constructor({ cwd, settingsOf }: Circumstances, findings: Findings) {
    this.#settingsOf = settingsOf;
    this.#findings = findings;
    this.#files = new FileChecker(findings.looked, nameIn(cwd));
  }

  async check(file: Numbered): Promise<void> {
    const collect = collecting(this.#findings, { half: halfOf(file) });
    const check = this.#checkFor(this.#settingsOf(file.path));
    add(this.#findings, file.path, await this.#files.check(file, { check, collect }));
  }

  /** Most files have the same settings. */
  #checkFor(settings: CheckSettings): Check {
    const known = this.#checks.get(settings);
    if (known !== undefined) return known;
    const made = shapeCheck(settings, isSound);
    this.#checks.set(settings, made);
    return made;
  }
}

/** Checks what comes through standard input. */
export const checkInput = async (context: Context, project: Project, findings: Findings): Promise<void> => {
  const bytes = await context.readInput(mostBytes);
  const text = bytes && decode(bytes);
  findings.looked.texts.set(inputName, text ?? "");
  findings.looked.text(inputName, text ?? "");
  if (bytes === undefined) {
    add(findings, inputName, [tooLarge(inputName, "standard input")]);
    return;
  }
  if (text !== undefined && !text.includes("Workflow")) findings.problems.push(nothingToCheck());
  const input = { path: inputName, named: true };
  const check = shapeCheck(project.settingsOf(join(context.cwd, inputName)), isSound);
  const checking = { check, collect: collecting(findings) };
  add(findings, inputName, await checkDecoded(text, input, () => "standard input", checking));
};

const unchecked: Check = async () => [];

/** Reads manifests that others refer to. What is wrong with them is theirs, unless they cannot be read at all. */
export const readExternal = async (
  { cwd }: Pick<Context, "cwd">,
  manifests: readonly SourceFile[],
  findings: Findings,
): Promise<void> => {
  const collect = collecting(findings, { isExternal: true });
  // Their comments are not judged, since their rules do not run.
  const looked = new LookedAt();
  const files = new FileChecker(looked, nameIn(cwd));
  for (const file of manifests) {
    const found = await files.check(file, { check: unchecked, collect });
    const broken = (found ?? []).filter(({ severity, id }) => severity === "error" && id !== "duplicate-key");
    for (const one of broken) findings.problems.push(one);
  }
  for (const [path, text] of looked.texts) findings.looked.texts.set(path, text);
};

/** Reads manifests that others refer to and another part of the run checks. */
export const readElsewhere = async (manifests: readonly SourceFile[], findings: Findings): Promise<void> => {
  const collect = collecting(findings, { isElsewhere: true });
  const files = new FileChecker(new LookedAt(), (path) => path);
  for (const file of manifests) await files.check(file, { check: unchecked, collect });
};
