/**
 * Which texts of a container are run as code, and in what language: what is spliced into code is run with it, what is
 * given as an argument or in the environment is not.
 * @module
 */

/** The language of a script, as far as it is known. */
export type ScriptLanguage =
  | "shell"
  | "python"
  | "javascript"
  | "ruby"
  | "perl"
  | "php"
  | "lua"
  | "r"
  | "powershell"
  | "other";

/** Where code stands in a container: in which list, and which item of it. */
export interface Code {
  readonly list: "command" | "args";
  readonly index: number;
  readonly language: ScriptLanguage;
}

const languages: ReadonlyMap<string, ScriptLanguage> = new Map<string, ScriptLanguage>([
  ...["sh", "bash", "dash", "ash", "zsh", "ksh", "busybox", "fish"].map((name) => [name, "shell"] as const),
  ...["python", "pypy", "ipython"].map((name) => [name, "python"] as const),
  ...["node", "nodejs", "deno", "bun", "tsx", "ts-node"].map((name) => [name, "javascript"] as const),
  ["ruby", "ruby"],
  ["perl", "perl"],
  ["php", "php"],
  ["lua", "lua"],
  ["Rscript", "r"],
  ["pwsh", "powershell"],
  ["powershell", "powershell"],
]);

/** Programs that run another, which follows their own options. */
const wrappers: ReadonlySet<string> = new Set([
  "env",
  "exec",
  "nice",
  "nohup",
  "sudo",
  "timeout",
  "time",
  "tini",
  "dumb-init",
  "stdbuf",
  "setsid",
  "xvfb-run",
  "gosu",
  "su-exec",
  "catchsegv",
]);

/** How each language is told that the next argument is code. */
const codeOptions: Readonly<Partial<Record<ScriptLanguage, RegExp>>> = {
  // Options of one letter may be joined: `-ec`, `-euxo pipefail -c`.
  shell: /^-[a-zA-Z]*c[a-zA-Z]*$/,
  python: /^-[a-zA-Z]*c$/,
  javascript: /^(?:-e|--eval|-p|--print|-pe|eval)$/,
  ruby: /^-[a-z]*e$/,
  perl: /^-[a-z]*[eE]$/,
  php: /^-r$/,
  lua: /^-e$/,
  r: /^-e$/,
  powershell: /^-(?:c|command|encodedcommand)$/i,
};

/** Options that take the next argument, which is neither code nor a file then. */
const takesNext: Readonly<Partial<Record<ScriptLanguage, RegExp>>> = {
  shell: /^(?:[-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,
  python: /^-[WX]$/,
  javascript: /^(?:-r|--require|--import|--loader)$/,
};

const nameOf = (program: string): string =>
  program
    .slice(program.lastIndexOf("/") + 1)
    .replace(/\.exe$/i, "")
    .replace(/[\d.]+$/, "");

interface Word {
  readonly text: string;
  readonly list: Code["list"];
  readonly index: number;
}

const isPassed = (word: Word, first: boolean): boolean => {
  if (first) return wrappers.has(nameOf(word.text));
  return (
    word.text.startsWith("-") ||
    word.text.includes("=") ||
    /^\d+[smhd]?$/.test(word.text) ||
    wrappers.has(nameOf(word.text))
  );
};

/** Where the program proper stands, behind `env`, `timeout 5` and the like. */
const programAt = (words: readonly Word[]): number => {
  let at = 0;
  let isWrapped = false;
  for (const word of words) {
    if (!isPassed(word, !isWrapped)) break;
    isWrapped = true;
    at++;
  }
  // `busybox sh` is the shell.
  return nameOf(words[at]?.text ?? "") === "busybox" && languages.has(nameOf(words[at + 1]?.text ?? "")) ? at + 1 : at;
};

const languageOf = (program: string | undefined): ScriptLanguage =>
  (program === undefined ? undefined : languages.get(nameOf(program))) ?? "other";

/** The language in which a script template's source is run, by its command. Without a command the image decides. */
export const scriptLanguage = (command: readonly string[]): ScriptLanguage => {
  const words = command.map((text, index): Word => ({ text, list: "command", index }));
  return languageOf(words[programAt(words)]?.text);
};

/** Whether a program reads code itself, or may begin one that does. */
const mayRunCode = (program: string): boolean =>
  wrappers.has(program) || program === "busybox" || codeOptions[languages.get(program) ?? "other"] !== undefined;

/**
 * The argument of a container that an interpreter runs as code, such as what follows `sh -c`, or nothing. What follows it
 * are arguments of the code. A container without a command runs what its image says, which is not known.
 */
export const codeOf = (command: readonly string[], args: readonly string[]): Code | undefined => {
  const [first] = command;
  if (first === undefined || !mayRunCode(nameOf(first))) return undefined;
  const words: readonly Word[] = [
    ...command.map((text, index): Word => ({ text, list: "command", index })),
    ...args.map((text, index): Word => ({ text, list: "args", index })),
  ];
  const start = programAt(words);
  const language = languageOf(words[start]?.text);
  const option = codeOptions[language];
  if (option === undefined) return undefined;
  let isCode = false;
  for (let at = start + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    const isOption = /^[-+]./.test(word.text) || word.text === "eval";
    if (!isOption || word.text === "--") return isCode ? { list: word.list, index: word.index, language } : undefined;
    isCode ||= option.test(word.text);
    if (takesNext[language]?.test(word.text)) at++;
  }
  return undefined;
};
