import { pathToFileURL } from "node:url";

type Env = Readonly<Record<string, string | undefined>>;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

/** Whether a version such as `3.4.19` is at least another; a part that is no number counts as none. */
const isAtLeast = (version: string | undefined, ...least: readonly number[]): boolean => {
  const parts = (version ?? "").split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
};

/** The terminals that say who they are, with the first version that follows links. */
const programs: ReadonlyMap<string, readonly number[]> = new Map([
  ["iTerm.app", [3, 1]],
  ["WezTerm", [20200620]],
  ["vscode", [1, 72]],
  ["ghostty", [0]],
  ["zed", [0]],
  ["Hyper", [0]],
  ["Tabby", [0]],
]);

/**
 * Whether a terminal makes links of OSC 8: those that are known to. It must be one; FORCE_HYPERLINK says yes or, as 0, no,
 * and nothing is linked where NO_COLOR is set or in CI.
 */
export const hasLinks = (env: Env): boolean => {
  const { FORCE_HYPERLINK: force, NO_COLOR: no, CI: ci, TERM: term, VTE_VERSION: vte, TERM_PROGRAM: program } = env;
  if (isSet(force)) return force !== "0";
  if (isSet(no) || isSet(ci) || term === "dumb" || isSet(env.TMUX)) return false;
  if (isSet(env.WT_SESSION) || isSet(env.DOMTERM) || isSet(env.KONSOLE_VERSION)) return true;
  if (term === "alacritty" || term === "xterm-kitty" || term === "xterm-ghostty" || term === "foot") return true;
  // 0.50.0 crashed on them; the number is 5000 for 0.50.0.
  if (vte !== undefined && /^\d{4,}$/.test(vte)) return Number(vte) > 5000;
  const least = program === undefined ? undefined : programs.get(program);
  return least !== undefined && isAtLeast(env.TERM_PROGRAM_VERSION, ...least);
};

/** A text that leads to an address, for terminals that make links of OSC 8. Both may hold anything. */
const linked = (text: string, url: string): string => {
  const safe = url.replace(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter.toWellFormed()));
  return `\u001b]8;;${safe}\u001b\\${text}\u001b]8;;\u001b\\`;
};

/** A text that opens a file, by its absolute path. */
export const linkedToFile = (text: string, path: string): string => linked(text, pathToFileURL(path).href);
