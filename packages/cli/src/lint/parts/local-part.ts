import { Linter, rules, type Source, Workspace } from "@argotsx/lint/rules";
import type { Context } from "../../context.ts";
import type { CheckSettings } from "../../project/settings.ts";
import { ManifestChecker, readElsewhere, readExternal } from "../check-manifests.ts";
import type { Findings } from "../findings.ts";
import { Selections } from "../selections.ts";
import { knownElsewhere } from "./known-elsewhere.ts";
import type { Beyond, Checked, Numbered, Part } from "./part.ts";

interface Given extends Pick<Context, "cwd"> {
  readonly files: readonly Numbered[];
  readonly settingsOf: (path: string) => CheckSettings;
  /** Called before each of its files. */
  readonly step?: () => void;
}

/** A part that this thread checks. */
export class LocalPart implements Part {
  /** Which rules held. */
  readonly selections: Selections;
  readonly #given: Given;
  readonly #findings: Findings;
  readonly #linter: Linter;

  /** `findings` has what was found before, and takes what is found in its files. */
  constructor(given: Given, findings: Findings) {
    this.selections = new Selections(given.settingsOf);
    this.#linter = new Linter({ rules, selectionOf: this.selections.of });
    this.#given = given;
    this.#findings = findings;
  }

  async read(): Promise<readonly Numbered[]> {
    const { files, step } = this.#given;
    const { sources } = this.#findings;
    const checker = new ManifestChecker(this.#given, this.#findings);
    for (const file of files) {
      step?.();
      const before = sources.length;
      await checker.check(file);
      this.#linter.checkAlone(sources.slice(before));
    }
    const known = knownElsewhere(sources);
    return files.filter(({ path }) => known.has(path));
  }

  async judge({ elsewhere, external }: Beyond): Promise<Checked> {
    const { problems, sources, looked } = this.#findings;
    if (elsewhere.length > 0) {
      await readElsewhere(elsewhere, this.#findings);
      // Which of two templates of one name is meant does not depend on who reads them.
      const numbers = new Map([...this.#given.files, ...elsewhere].map(({ path, number }) => [path, number]));
      const numberOf = ({ file }: Source): number => numbers.get(file) ?? -1;
      sources.sort((one, other) => numberOf(one) - numberOf(other));
    }
    await readExternal(this.#given, external, this.#findings);
    const found = this.#linter.check(new Workspace(sources, this.#linter.spelling));
    return {
      problems: [...problems, ...this.selections.problems],
      found,
      texts: looked.textsFor([...problems, ...found.map(({ diagnostic }) => diagnostic)]),
      files: looked.files,
      suppressing: looked.suppressing,
    };
  }
}
