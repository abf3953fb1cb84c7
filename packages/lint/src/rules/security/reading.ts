import type { ScriptLanguage } from "../../facts/shell.ts";
import { shellPlace } from "../../facts/shell-place.ts";
import type { Excerpt } from "../../model/excerpt.ts";

/** Where a part of a text begins. */
const startOf = (text: string, { text: part, nth }: Excerpt): number => {
  let at = text.indexOf(part);
  for (let left = nth; left > 0; left--) at = text.indexOf(part, at + part.length);
  return at;
};

const inShell = (name: string, text: string, start: number, end: number): string => {
  const bare = /\w/.test(text.charAt(end)) ? `\${${name}}` : `$${name}`;
  switch (shellPlace(text, start)) {
    case "plain":
      return `"$${name}"`;
    case "single":
      return `"$${name}" where the single quotes have ended, or ${bare} in double ones`;
    case "raw document":
      return `${bare} there, with no quotes around the word behind <<`;
    default:
      return `${bare} there, without quotes of its own`;
  }
};

/** Texts and comments of Python and JavaScript. */
const literals = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|#.*|\/\/.*/g;

const mostRead = 20_000;

/** How code with literals reads a variable that is a text, in the place of one or of a number. */
const inProgram = (read: string, number: string, text: string, start: number, end: number): string => {
  if (start > mostRead) return read;
  const before = text.slice(0, start).replaceAll(literals, "");
  if (/["'`]/.test(before)) return `${read} outside the quotes`;
  const isAlone = /(?:[(,=[:<>+\-*/%]|\b(?:return|in|and|or|not|if))[ \t]*$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isAlone && /^[ \t]*(?:[\]),:;<>+\-*/%]|\r?\n|$)/.test(text.slice(end, end + 40))
    ? `${number}(${read}) where it is a number`
    : read;
};

/** How code reads a variable of the environment in the place of a part of it; nothing for languages that are not known. */
export const readingOf = (name: string, language: ScriptLanguage, text: string, part: Excerpt): string | undefined => {
  const start = startOf(text, part);
  const end = start + part.text.length;
  switch (language) {
    case "shell":
      return inShell(name, text, start, end);
    case "python":
      return inProgram(`os.environ["${name}"]`, "int", text, start, end);
    case "javascript":
      return inProgram(`process.env.${name}`, "Number", text, start, end);
    default:
      return undefined;
  }
};
