import type { Severity } from "@argotsx/diagnostic";
import { type Target, targets } from "@argotsx/schema";
import type { Rule } from "./rule.ts";

/** Which rules run: those by which Argo refuses manifests, those that we recommend, or all. */
export type Profile = "argo" | "recommended" | "strict";

export const profiles: readonly Profile[] = ["argo", "recommended", "strict"];

/** What a configuration says of a rule. */
export type RuleSetting = Severity | "off";

/** The rules of a run and how bad each finding is. */
export interface Selection {
  readonly profile: Profile;
  /** By the id of the rule. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  /** Rules of the project, which run in every profile but `argo`. */
  readonly own?: readonly Rule[];
}

/** What holds for a file besides the rules: the version of Argo, and what is only noted. */
export interface FileSelection extends Selection {
  readonly target: Target;
  /** Whether references to what is not among the files are only noted. */
  readonly ignoresMissing?: boolean;
}

const isInProfile = ({ origin, only }: Rule, profile: Profile): boolean => {
  if (profile === "argo") return origin === "argo";
  return only === undefined || only === profile;
};

const isFor = ({ since, until }: Rule, target: Target): boolean => {
  const at = targets.indexOf(target);
  return (since === undefined || at >= targets.indexOf(since)) && (until === undefined || at <= targets.indexOf(until));
};

/** How bad a rule's findings are; nothing when it does not run. What is set for it wins over the profile. */
export const severityOf = (rule: Rule, target: Target, { profile, settings }: Selection): Severity | undefined => {
  if (!isFor(rule, target)) return undefined;
  const setting = settings.get(rule.id);
  if (setting !== undefined) return setting === "off" ? undefined : setting;
  return isInProfile(rule, profile) ? rule.severity : undefined;
};
