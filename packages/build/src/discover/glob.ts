import { relative, resolve, sep } from "node:path";

const wildcard = /[*?{]/;

/** Whether a path of a configuration has wildcards: `*`, `?` and `{a,b}`. Brackets are letters, as in `[id].tsx`. */
export const isGlob = (path: string): boolean => wildcard.test(path);

// More ways than this are a mistake, such as braces in braces that multiply.
const mostWays = 1_000;

/** Writes out what braces stand for: `a.{x,y}` is `a.x` and `a.y`. Braces that do not close are letters. */
export const withoutBraces = (pattern: string): readonly string[] => {
  const waiting = [pattern];
  const done = new Set<string>();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    // The innermost pair, so that what is around it is written out later.
    const match = /^(.*)\{([^{}]*)\}(.*)$/s.exec(one);
    if (match === null || waiting.length + done.size >= mostWays) done.add(one);
    else for (const choice of (match[2] ?? "").split(",")) waiting.push(`${match[1]}${choice}${match[3]}`);
  }
  return [...done];
};

const escaped = (text: string): string => text.replace(/[\\^$.+()[\]{}|]/g, "\\$&");

const segment = (text: string): string => escaped(text).replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");

/** What stands for the rest of a path: `**` is any number of folders, a name may have `*` and `?` in it. */
const expression = (segments: readonly string[]): RegExp => {
  const once = segments.filter((text, index) => text !== "**" || segments[index + 1] !== "**");
  const parts = once.map((text, index) => {
    const isLast = index === once.length - 1;
    if (text === "**") return isLast ? ".*" : "(?:[^/]+/)*";
    return segment(text) + (isLast ? "" : "/");
  });
  // What lies below a folder that is meant is meant as well.
  return new RegExp(`^${parts.join("")}(?:/.*)?$`, "s");
};

/** A pattern that was read. */
export interface Glob {
  /** The folder that everything which it stands for lies in, absolute. */
  readonly base: string;
  /** Whether an absolute path is meant: by itself, or by a folder above it. */
  readonly matches: (path: string) => boolean;
}

/** Reads a pattern that is relative to a folder. A path without wildcards stands for itself and all below it. */
export const readGlob = (pattern: string, folder: string): readonly Glob[] =>
  withoutBraces(pattern).map((one) => {
    const segments = one.split("/").filter((text) => text !== "" && text !== ".");
    const first = segments.findIndex((text) => wildcard.test(text));
    const fixed = first < 0 ? segments.length : first;
    const start = one.startsWith("/") ? "/" : "";
    const base = resolve(folder, start + segments.slice(0, fixed).join("/"));
    const rest = segments.slice(fixed);
    if (rest.length === 0) {
      return { base, matches: (path) => path === base || path.startsWith(base.endsWith(sep) ? base : base + sep) };
    }
    const expected = expression(rest);
    return {
      base,
      matches: (path) => {
        const below = relative(base, path).replaceAll(sep, "/");
        return below !== "" && below !== ".." && !below.startsWith("../") && expected.test(below);
      },
    };
  });
