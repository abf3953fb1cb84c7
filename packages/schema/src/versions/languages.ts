import { Language, newest } from "../language.ts";
import { table } from "../table/argo-4.1.generated.ts";
import { applyChanges } from "../table/changes.ts";
import { changes } from "../table/older.generated.ts";
import { defaultTarget, type Target, targets } from "../target.ts";

const made = new Map<Target, Language>();

/** Argo's types as a version has them. */
export const languageOf = (target: Target): Language => {
  if (target === defaultTarget) return newest;
  const known = made.get(target);
  if (known !== undefined) return known;
  const language = new Language(target, applyChanges(table, changes[target]()));
  made.set(target, language);
  return language;
};

/** All versions, from the oldest. */
export const languages = (): readonly Language[] => targets.map(languageOf);
