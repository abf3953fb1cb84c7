import { checkFor } from "../../packages/cli/src/check-for.ts";
import { type Collect, checkText } from "../../packages/cli/src/lint/check-text.ts";
import { inProfile } from "../../packages/cli/src/lint/in-profile.ts";
import type { Diagnostic } from "../../packages/diagnostic/src/index.ts";
import { isSound, type Target } from "../../packages/lint/src/index.ts";
import { lint, type Profile, rules, type Source, Workspace } from "../../packages/lint/src/lint.ts";

/** A file of a run of the linter. */
export interface LintedFile {
  readonly name: string;
  readonly text: string;
}

export interface OurVerdict {
  readonly verdict: "accepted" | "refused";
  readonly diagnostics: readonly Diagnostic[];
}

/** What our linter says of the files of one run, as `argotsx lint` on them would. */
export const ourVerdict = async (
  files: readonly LintedFile[],
  profile: Profile,
  target: Target,
): Promise<OurVerdict> => {
  const check = checkFor(target, isSound);
  const sources: Source[] = [];
  const collect: Collect = (manifest, file, isUnseen) => void sources.push({ manifest, file, isUnseen });
  const diagnostics: Diagnostic[] = [];
  for (const { name, text } of files) diagnostics.push(...(await checkText(text, name, { check, collect })));
  const selection = { profile, target, settings: new Map() };
  diagnostics.push(...lint(new Workspace(sources), { rules, selectionOf: () => selection }));
  const counted = diagnostics.flatMap((one) => inProfile(one, profile) ?? []);
  const isRefused = counted.some(({ severity }) => severity === "error");
  return { verdict: isRefused ? "refused" : "accepted", diagnostics: counted };
};
