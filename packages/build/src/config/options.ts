import type { Config, Defaults, LintConfig } from "@argotsx/authoring/config";

/** What the value of an option may be. */
export type Kind =
  | { readonly kind: "flag" }
  /** A whole number, from 0. */
  | { readonly kind: "count" }
  | { readonly kind: "text" }
  /** A list of texts, none of them empty. */
  | { readonly kind: "texts" }
  /** A flag, or a URL or path without blanks, which it is written between. */
  | { readonly kind: "flag or address" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** An object that says one of these of each name in it. */
  | { readonly kind: "choices by name"; readonly choices: readonly string[] }
  /** A list of rules, as `defineRule` takes them. */
  | { readonly kind: "rules" }
  | { readonly kind: "group"; readonly options: Readonly<Record<string, Kind>> };

/** The options of a type, so that none is forgotten here. */
type OptionsOf<T> = { readonly [Name in keyof T]-?: Kind };

const flag: Kind = { kind: "flag" };
const text: Kind = { kind: "text" };
const choice = <const T extends readonly string[]>(...choices: T) => ({ kind: "choice", choices }) as const;

const defaults: OptionsOf<Defaults> = {
  checkTypes: flag,
  minifyScripts: flag,
  sourceMaps: flag,
  clean: flag,
  format: choice("pretty", "json", "sarif", "github", "gitlab", "junit"),
  quiet: flag,
  maxWarnings: { kind: "count" },
};

const lint: OptionsOf<LintConfig> = {
  profile: choice("argo", "recommended", "strict"),
  rules: { kind: "choices by name", choices: ["off", "note", "warning", "error"] },
  plugins: { kind: "rules" },
  ignore: { kind: "texts" },
  external: { kind: "texts" },
  ignoreMissing: flag,
};

/** Every option of a configuration, in the order in which they are named in messages. */
export const options: OptionsOf<Config> = {
  include: { kind: "texts" },
  outDir: text,
  target: choice("3.5", "3.6", "3.7", "4.0", "4.1"),
  layout: choice("source", "resource", "single"),
  schemaComment: { kind: "flag or address" },
  lint: { kind: "group", options: lint },
  defaults: { kind: "group", options: defaults },
};
