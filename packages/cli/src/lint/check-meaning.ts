import { closest, type Details, type Diagnostic, diagnostic, table } from "@argotsx/diagnostic";
import {
  type Failed,
  lint,
  type Rule,
  type RuleSetting,
  rules,
  type Selection,
  type Source,
  severityOf,
  toRule,
  Workspace,
} from "@argotsx/lint/rules";
import type { Description } from "../explain/describe.ts";
import type { Project } from "../project/open-project.ts";
import type { LintSettings, Settings } from "../project/settings.ts";

const ours = new Set(rules.map(({ id }) => id));

/** The place of a name in the `lint` of a configuration. */
const placeIn = (file: string, ...trail: readonly (string | number)[]) =>
  ({ file, line: 1, column: 1, trail: ["lint", ...trail] }) as const;

/** What to know about an id that is no rule's: perhaps it is that of another check, and else it may be misspelt. */
const helpOn = (id: string, known: ReadonlySet<string>): Details => {
  if (Object.hasOwn(table, id)) {
    return { help: `'${id}' is no rule but a check of the shape or of the build, which a configuration cannot change` };
  }
  const meant = closest(id, known);
  return meant === undefined ? {} : { help: `did you mean '${meant}'?` };
};

/** The rules of a configuration's own, and what it says of ours and of them. What is wrong with it is reported. */
const readRules = (
  { config, configFile: file }: LintSettings,
  report: (found: Diagnostic) => void,
): Pick<Selection, "settings" | "own"> => {
  if (file === undefined) return { settings: new Map() };
  const own: Rule[] = [];
  const known = new Set(ours);
  for (const [index, plugin] of (config.plugins ?? []).entries()) {
    const at = placeIn(file, "plugins", index);
    const failed: Failed = (rule, thrown) => {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      report(diagnostic("rule-failed", at, { rule, reason }, thrown instanceof Error ? { cause: thrown } : {}));
    };
    if (known.has(plugin.id)) report(diagnostic("duplicate-rule", at, { rule: plugin.id }));
    else own.push(toRule(plugin, failed));
    known.add(plugin.id);
  }
  const settings = new Map<string, RuleSetting>();
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    settings.set(id, setting);
    if (known.has(id)) continue;
    report(diagnostic("unknown-rule", { ...placeIn(file, "rules", id), part: "key" }, { rule: id }, helpOn(id, known)));
  }
  return { settings, own };
};

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
  const read = new Map<string | undefined, Pick<Selection, "settings" | "own">>();
  const selections = new Map<Settings, Selection & { readonly target: Settings["target"] }>();
  const selectionOf = (file: string) => {
    const all = settingsOf(file);
    const known = selections.get(all);
    if (known !== undefined) return known;
    const { lint: settings, target } = all;
    const { configFile, profile, ignoresMissing } = settings;
    let chosen = read.get(configFile);
    if (chosen === undefined) {
      chosen = readRules(settings, (found) => problems.push(found));
      read.set(configFile, chosen);
    }
    const selection = { profile, target, ignoresMissing, ...chosen };
    selections.set(all, selection);
    return selection;
  };
  for (const one of lint(new Workspace(sources), { rules, selectionOf })) problems.push(one);
  const ran: Meaning["ran"] = (id, file) => {
    const selection = selectionOf(file);
    const rule = [...rules, ...(selection.own ?? [])].find((one) => one.id === id);
    return rule && severityOf(rule, selection.target, selection) !== undefined;
  };
  const own = [...read.values()].flatMap((one) => one.own ?? []);
  const ownRules = new Map(
    own.map(({ id, title, docs, severity, origin, category }) => {
      return [id, { title, docs, severity, origin, category: `Rules of this project: ${category}` }];
    }),
  );
  return { problems, ran, ownRules };
};
