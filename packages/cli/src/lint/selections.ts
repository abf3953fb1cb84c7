import type { Diagnostic } from "@argotsx/diagnostic";
import { rules, type Selection, severityOf } from "@argotsx/lint/rules";
import type { Description } from "../explain/describe.ts";
import { describeOwn } from "../explain/describe-own.ts";
import type { CheckSettings } from "../project/settings.ts";
import { type ConfiguredRules, configuredRules } from "./configured-rules.ts";

/** Which rules hold for the files of a run, as their configurations say, each of which is read once. */
export class Selections {
  /** What is wrong with configurations. */
  readonly problems: Diagnostic[] = [];
  readonly #settingsOf: (file: string) => CheckSettings;
  readonly #read = new Map<string | undefined, ConfiguredRules>();
  readonly #known = new Map<CheckSettings, Selection & Pick<CheckSettings, "target">>();

  constructor(settingsOf: (file: string) => CheckSettings) {
    this.#settingsOf = settingsOf;
  }

  of = (file: string): Selection & Pick<CheckSettings, "target"> => {
    const all = this.#settingsOf(file);
    const known = this.#known.get(all);
    if (known !== undefined) return known;
    const { lint: settings, target } = all;
    const { configFile, profile, ignoresMissing } = settings;
    let chosen = this.#read.get(configFile);
    if (chosen === undefined) {
      chosen = configuredRules(settings, (found) => this.problems.push(found));
      this.#read.set(configFile, chosen);
    }
    const selection = { profile, target, ignoresMissing, ...chosen };
    this.#known.set(all, selection);
    return selection;
  };

  /** Whether a rule held for a file; nothing for what is no rule. */
  ran = (id: string, file: string): boolean | undefined => {
    const selection = this.of(file);
    // Also a check of the shape, which is no rule.
    if (selection.settings.get(id) === "off") return false;
    const rule = [...rules, ...(selection.own ?? [])].find((one) => one.id === id);
    return rule && severityOf(rule, selection.target, selection) !== undefined;
  };

  /** What the rules of configurations are, by id. */
  get ownRules(): ReadonlyMap<string, Description> {
    const own = [...this.#read.values()].flatMap((one) => one.own ?? []);
    return new Map(own.map((rule) => [rule.id, describeOwn(rule)]));
  }
}
