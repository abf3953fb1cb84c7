import { closest } from "@argotsx/diagnostic";
import { type Command, commands, globalOptions, type Option } from "./options.ts";

/** What the command line asks for. */
export type Request =
  | { readonly kind: "run"; readonly command: Command; readonly options: Options; readonly paths: readonly string[] }
  | { readonly kind: "help"; readonly command?: Command }
  | { readonly kind: "version" }
  /** Wrong usage, said in one line. */
  | { readonly kind: "usage"; readonly message: string };

/** The values of the options that were given; an option without a value is present with an empty one. */
export type Options = ReadonlyMap<string, string>;

/** What no argument can hold. */
const separator = "\0";

/** The values of an option that may be given several times, in order. */
export const valuesOf = (options: Options, name: string): readonly string[] =>
  options.get(name)?.split(separator) ?? [];

const usage = (message: string): Request => ({ kind: "usage", message });

const suggest = (word: string, candidates: readonly string[], prefix = ""): string => {
  const meant = closest(word, candidates);
  return meant === undefined ? "" : `; did you mean '${prefix}${meant}'?`;
};

const names = commands.map(({ name }) => name);

/** Reads the arguments after the program's name. */
export const parseArguments = (parameters: readonly string[]): Request => {
  const [first, ...rest] = parameters;
  if (first === undefined) return usage("which command? argotsx build, import, lint, init, explain or help");
  if (first === "help") return parseHelp(rest);
  const command = commands.find(({ name }) => name === first);
  if (command !== undefined) return parseCommand(command, rest);
  const option = globalOptions.find(({ name, short }) => first === `--${name}` || first === `-${short}`);
  if (option?.name === "help") return parseHelp([]);
  if (option?.name === "version") return { kind: "version" };
  if (first.startsWith("-")) {
    const known = globalOptions.map(({ name }) => name);
    return usage(`unknown option '${first}'${suggest(first.replace(/^-+/, ""), known, "--")}`);
  }
  return usage(`unknown command '${first}'${suggest(first, [...names, "help"])}`);
};

const parseHelp = ([name]: readonly string[]): Request => {
  if (name === undefined) return { kind: "help" };
  const command = commands.find((one) => one.name === name);
  return command === undefined
    ? usage(`there is no command '${name}'${suggest(name, names)}`)
    : { kind: "help", command };
};

/** An argument that begins with a dash: the option's name, and its value when that is in the same argument. */
const split = (argument: string): { readonly name: string; readonly value?: string } => {
  const match = /^--([^=]+)=(.*)$/s.exec(argument) ?? /^-([^-])=?(.+)$/s.exec(argument);
  return match === null ? { name: argument.replace(/^--?/, "") } : { name: match[1] ?? "", value: match[2] ?? "" };
};

/** `no-check-types` for `check-types`, and the other way round: the last one that is given counts. */
const opposite = (name: string): string => (name.startsWith("no-") ? name.slice(3) : `no-${name}`);

const longOption = ({ options }: Command, name: string): Option | undefined => {
  const found = options.find((one) => one.name === name);
  if (found !== undefined) return found;
  const negated = options.find((one) => one.isNegatable && `no-${one.name}` === name);
  return negated && { ...negated, name };
};

const parseCommand = (command: Command, parameters: readonly string[]): Request => {
  const options = new Map<string, string>();
  const paths: string[] = [];
  const left = [...parameters];
  for (let argument = left.shift(); argument !== undefined; argument = left.shift()) {
    if (argument === "--") {
      paths.push(...left);
      break;
    }
    if (!argument.startsWith("-") || argument === "-") {
      paths.push(argument);
      continue;
    }
    const { name, value: attached } = split(argument);
    const isLong = argument.startsWith("--");
    const option = isLong ? longOption(command, name) : command.options.find(({ short }) => short === name);
    if (option === undefined) {
      const known = command.options.map((one) => one.name);
      return usage(`unknown option '${isLong ? `--${name}` : argument}'${suggest(name, known, "--")}`);
    }
    if (option.name === "help") return { kind: "help", command };
    if (option.value === undefined) {
      if (attached !== undefined) return usage(`--${option.name} takes no value`);
      options.delete(opposite(option.name));
      options.set(option.name, "");
      continue;
    }
    const value = attached ?? left.shift();
    const problem = wrongValue(option, value);
    if (problem !== undefined || value === undefined) return usage(problem ?? "");
    const before = option.isRepeatable ? options.get(option.name) : undefined;
    options.set(option.name, before === undefined ? value : `${before}${separator}${value}`);
  }
  return { kind: "run", command, options, paths };
};

const wrongValue = (
  { name, value: placeholder, choices, isCount }: Option,
  value: string | undefined,
): string | undefined => {
  if (value === undefined || value === "") return `--${name} needs a value: --${name} ${placeholder}`;
  if (isCount === true) return /^\d{1,9}$/.test(value) ? undefined : `--${name} takes a whole number, not '${value}'`;
  if (choices === undefined || choices.includes(value)) return undefined;
  const all = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  // A number that is near another says nothing about what was meant.
  return `--${name} takes ${all}, not '${value}'${/\d/.test(value) ? "" : suggest(value, choices)}`;
};
