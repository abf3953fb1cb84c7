import { closest, type Details, type Diagnostic, diagnostic, isOfShape, shapeIds, table } from "@argotsx/diagnostic";
import { type Failed, type Rule, type RuleSetting, rules, type Selection, toRule } from "@argotsx/lint/rules";
import type { LintSettings } from "../project/settings.ts";

const ours = new Set(rules.map(({ id }) => id));

/** The place of a name in the `lint` of a configuration. */
const placeIn = (file: string, ...trail: readonly (string | number)[]) =>
  ({ file, line: 1, column: 1, trail: ["lint", ...trail] }) as const;

/** What to know about an id that is no rule's: perhaps it is that of a check of the build, and else it may be misspelt. */
const helpOn = (id: string, known: ReadonlySet<string>): Details => {
  if (Object.hasOwn(table, id)) {
    return {
      help: `'${id}' is no rule but keeps a file from being read, compiled or written, whatever a configuration says`,
    };
  }
  const meant = closest(id, [...known, ...shapeIds()]);
  return meant === undefined ? {} : { help: `did you mean '${meant}'?` };
};

/** What a configuration says of rules: how bad they are, and rules of its own. */
export type ConfiguredRules = Pick<Selection, "settings" | "own">;

/** The rules of a configuration's own, and what it says of ours and of them. What is wrong with it is reported. */
export const configuredRules = (
  { config, configFile: file }: LintSettings,
  report: (found: Diagnostic) => void,
): ConfiguredRules => {
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
    if (known.has(id) || isOfShape(id)) continue;
    report(diagnostic("unknown-rule", { ...placeIn(file, "rules", id), part: "key" }, { rule: id }, helpOn(id, known)));
  }
  return { settings, own };
};
