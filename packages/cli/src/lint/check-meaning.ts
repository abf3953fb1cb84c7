import type { Diagnostic } from "@argotsx/diagnostic";
import { lint, rules, type Source, Workspace } from "@argotsx/lint/rules";
import type { Settings } from "../project/settings.ts";

/** Checks what the manifests of a run mean, all of them together, each by the rules that hold for its file. */
export const checkMeaning = (
  sources: readonly Source[],
  settingsOf: (file: string) => Settings,
): readonly Diagnostic[] =>
  lint(new Workspace(sources), {
    rules,
    selectionOf: (file) => {
      const { profile, rules: settings, target } = settingsOf(file);
      return { profile, settings, target };
    },
  });
