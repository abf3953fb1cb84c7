import type { Config } from "@argotsx/authoring/config";
import { closest, type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Kind, options as known } from "./options.ts";

/** A configuration as far as it is right, and what is wrong with the rest. */
export interface CheckedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly (string | number)[];
type Report = (diagnostic: Diagnostic) => void;

// Nobody reads more of one file, which may hold a list of a million numbers.
const shown = 20;

/** What a rule can be called with, each a function of it. */
const checks = ["workspace", "resource", "template", "container", "call", "visit"] as const;

const severities = ["error", "warning", "note"] as const;

const quoted = (text: string): string => `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`;

/** A value in a few words. */
const described = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return value === "" ? "an empty text" : quoted(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** The other groups of options, each with where it is written. */
const othersThan = (options: Readonly<Record<string, Kind>>) =>
  [
    { where: "at the top, beside defaults", group: known as Readonly<Record<string, Kind>> },
    ...Object.entries(known).flatMap(([name, one]) =>
      one.kind === "group" ? [{ where: `in ${name}`, group: one.options }] : [],
    ),
  ].filter(({ group }) => group !== options);

/** What an unknown option was meant to be: another of its group, or one that is written elsewhere. */
const adviceOn = (name: string, options: Readonly<Record<string, Kind>>): string => {
  const others = othersThan(options);
  const home = others.find(({ group }) => Object.hasOwn(group, name));
  if (home !== undefined) return `'${name}' is written ${home.where}`;
  const meant = closest(name, Object.keys(options));
  if (meant !== undefined) return `did you mean '${meant}'?`;
  for (const { where, group } of others) {
    const elsewhere = closest(name, Object.keys(group));
    if (elsewhere !== undefined) return `did you mean '${elsewhere}', which is written ${where}?`;
  }
  return `there are ${Object.keys(options).join(", ")}`;
};

/** Reads values of options out of what a file exports, with the places of what is wrong. */
class ConfigReader {
  readonly #file: string;
  readonly #report: Report;

  constructor(file: string, report: Report) {
    this.#file = file;
    this.#report = report;
  }

  #at(trail: Path, part: "key" | "value") {
    return { file: this.#file, line: 1, column: 1, trail, part };
  }

  #wrong(path: Path, wanted: string, value: unknown, help?: string): undefined {
    const names = path.filter((key) => typeof key === "string").join(".");
    const parameters = { option: names, wanted, found: described(value) };
    const details = help === undefined ? {} : { help };
    this.#report(diagnostic("wrong-option", this.#at(path, "value"), parameters, details));
    return undefined;
  }

  #texts(value: unknown, path: Path): readonly string[] | undefined {
    if (!Array.isArray(value)) {
      const isText = typeof value === "string" && value !== "";
      return this.#wrong(path, "a list of texts", value, isText ? `write [${JSON.stringify(value)}]` : undefined);
    }
    if (value.length === 0) return this.#wrong(path, "at least one text", value);
    const texts: string[] = [];
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === "string" && item !== "") texts.push(item);
      else this.#wrong([...path, index], "texts", item);
    }
    return texts;
  }

  #value(kind: Kind, value: unknown, path: Path): unknown {
    switch (kind.kind) {
      case "flag":
        return typeof value === "boolean" ? value : this.#wrong(path, "true or false", value);
      case "count":
        return Number.isSafeInteger(value) && Number(value) >= 0 ? value : this.#wrong(path, "a whole number", value);
      case "text":
        return typeof value === "string" && value !== "" ? value : this.#wrong(path, "a text", value);
      case "texts":
        return this.#texts(value, path);
      case "flag or address":
        if (typeof value === "boolean" || (typeof value === "string" && /^[^\s\p{Cc}]+$/u.test(value))) return value;
        return this.#wrong(path, "true, false, a URL or a path without blanks", value);
      case "choice": {
        const { choices } = kind;
        if (typeof value === "string" && choices.includes(value)) return value;
        // A number that is near another says nothing about what was meant.
        const meant = typeof value === "string" && !/\d/.test(value) ? closest(value, choices) : undefined;
        // A version without quotes is a number, which has lost its `.0`.
        const version = typeof value === "number" && choices.find((one) => Number(one) === value);
        if (version) return this.#wrong(path, listed(choices), value, `write ${JSON.stringify(version)}`);
        return this.#wrong(path, listed(choices), value, meant === undefined ? undefined : `did you mean '${meant}'?`);
      }
      case "choices by name":
        if (!isObject(value)) return this.#wrong(path, "an object that says how bad the findings of rules are", value);
        return this.#choicesByName(kind.choices, value, path);
      case "rules":
        if (!Array.isArray(value)) return this.#wrong(path, "a list of rules", value);
        return value.flatMap((rule: unknown, index) => this.#rule(rule, [...path, index]));
      case "group":
        if (!isObject(value)) return this.#wrong(path, "an object of options", value);
        return this.group(kind.options, value, path);
    }
  }

  #choicesByName(choices: readonly string[], value: Readonly<Record<string, unknown>>, path: Path) {
    const read: Record<string, unknown> = {};
    for (const [name, given] of Object.entries(value)) {
      if (given !== undefined) read[name] = this.#value({ kind: "choice", choices }, given, [...path, name]);
    }
    return read;
  }

  #rule(value: unknown, path: Path): readonly unknown[] {
    if (!isObject(value)) return [this.#wrong(path, "rules, made with defineRule", value)].filter(isObject);
    const { id, title, severity } = value;
    if (typeof id !== "string" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
      this.#wrong([...path, "id"], "lower-case words with hyphens, such as 'memory-limits'", id);
      return [];
    }
    if (typeof title !== "string" || title === "") {
      this.#wrong([...path, "title"], "a text", title);
      return [];
    }
    if (severity !== undefined) this.#value({ kind: "choice", choices: severities }, severity, [...path, "severity"]);
    if (!checks.some((name) => typeof value[name] === "function")) {
      this.#wrong(path, `rules with a function ${listed(checks)}`, value);
      return [];
    }
    return [value];
  }

  #unknown(name: string, path: Path, options: Readonly<Record<string, Kind>>): void {
    const parameters = { option: [...path, name].join(".") };
    const details = { help: adviceOn(name, options) };
    this.#report(diagnostic("unknown-option", this.#at([...path, name], "key"), parameters, details));
  }

  /** The values of a group of options. */
  group(options: Readonly<Record<string, Kind>>, value: Readonly<Record<string, unknown>>, path: Path) {
    const read: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const kind = Object.hasOwn(options, name) ? options[name] : undefined;
      if (kind === undefined) this.#unknown(name, path, options);
      else {
        const given = value[name];
        if (given !== undefined) read[name] = this.#value(kind, given, [...path, name]);
      }
    }
    return read;
  }
}

/** Checks what a configuration exports by default. What is wrong is reported and left out. */
export const checkConfig = (value: unknown, file: string): CheckedConfig => {
  const at = { file, line: 1, column: 1, trail: [] };
  if (!isObject(value)) {
    return { config: {}, diagnostics: [diagnostic("invalid-config", at, { found: described(value) })] };
  }
  const diagnostics: Diagnostic[] = [];
  const reader = new ConfigReader(file, (found) => {
    if (diagnostics.length < shown) diagnostics.push(found);
  });
  return { config: reader.group(known, value, []), diagnostics };
};
