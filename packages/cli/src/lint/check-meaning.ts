import type { Diagnostic } from "@argotsx/diagnostic";
import { lint, rules, type Selection, type Source, severityOf, Workspace } from "@argotsx/lint/rules";
import type { Description } from "../explain/describe.ts";
import { describeOwn } from "../explain/describe-own.ts";
import type { Project } from "../project/open-project.ts";
import type { Settings } from "../project/settings.ts";
import { type ConfiguredRules, configuredRules } from "./configured-rules.ts";

/** What was found out about the manifests of a run. */
export interface Meaning {
  readonly problems: readonly Diagnostic[];
  /** Whether a rule held for a file; nothing for what is no rule. */
  readonly ran: (id: string, file: string) => boolean | undefined;
  /** What the rules of configurations are, by id. */
  readonly ownRules: ReadonlyMap<string, Description>;
}

/** Checks what the manifests of a run mean, all of them together, each by the rules that hold for its file. */
export const checkMeaning = (sources: readonly Source[], { settingsOf }: Pick<Project, "settingsOf">): Meaning => {
  const problems: Diagnostic[] = [];
  const read = new Map<string | undefined, ConfiguredRules>();
  const selections = new Map<Settings, Selection & { readonly target: Settings["target"] }>();
  const selectionOf = (file: string) => {
    const all = settingsOf(file);
    const known = selections.get(all);
    if (known !== undefined) return known;
    const { lint: settings, target } = all;
    const { configFile, profile, ignoresMissing } = settings;
    let chosen = read.get(configFile);
    if (chosen === undefined) {
      chosen = configuredRules(settings, (found) => problems.push(found));
      read.set(configFile, chosen);
    }
    const selection = { profile, target, ignoresMissing, ...chosen };
    selections.set(all, selection);
    return selection;
  };
  for (const one of lint(new Workspace(sources), { rules, selectionOf })) problems.push(one);
  const ran: Meaning["ran"] = (id, file) => {
    const selection = selectionOf(file);
    // Also a check of the shape, which is no rule.
    if (selection.settings.get(id) === "off") return false;
    const rule = [...rules, ...(selection.own ?? [])].find((one) => one.id === id);
    return rule && severityOf(rule, selection.target, selection) !== undefined;
  };
  const own = [...read.values()].flatMap((one) => one.own ?? []);
  const ownRules = new Map(own.map((rule) => [rule.id, describeOwn(rule)]));
  return { problems, ran, ownRules };
};
