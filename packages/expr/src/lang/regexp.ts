import { EvaluationError } from "./value.ts";

/** What RE2 writes otherwise than JavaScript, inside and outside of classes. */
const posix: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7F",
  blank: "\\t ",
  cntrl: "\\x00-\\x1F\\x7F",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

const bad = (pattern: string, why: string): EvaluationError =>
  new EvaluationError(`The regular expression \`${pattern}\` ${why}.`);

/**
 * A pattern of RE2, Go's regular expressions, as one of JavaScript. What has no exact counterpart (`\C`, `\z` inside
 * classes, flags in the middle, `U`) is refused and not approximated.
 */
export const translate = (pattern: string, flags = ""): RegExp => {
  let source = "";
  let rest = pattern;
  let insensitive = false;
  let dotAll = false;
  let multiline = false;
  const leading = /^\(\?([imsU]+)\)/.exec(rest);
  if (leading) {
    const letters = leading[1] ?? "";
    if (letters.includes("U")) throw bad(pattern, "uses the flag `U`, which cannot be evaluated here");
    insensitive = letters.includes("i");
    dotAll = letters.includes("s");
    multiline = letters.includes("m");
    rest = rest.slice(leading[0].length);
  }
  let at = 0;
  let inClass = false;
  while (at < rest.length) {
    const character = String.fromCodePoint(rest.codePointAt(at) ?? 0);
    if (character === "\\") {
      const { text, end } = readEscape(rest, at, inClass, pattern);
      source += text;
      at = end;
    } else if (inClass) {
      const name = /^\[:(\^?)(\w+):\]/.exec(rest.slice(at, at + 20));
      if (name) {
        const range = posix[name[2] ?? ""];
        if (range === undefined || name[1] === "^")
          throw bad(pattern, `has the class \`${name[0]}\`, which is not known`);
        source += range;
        at += name[0].length;
        continue;
      }
      if (character === "]") inClass = false;
      source += "[(){}/|&~".includes(character) && character !== "]" ? `\\${character}` : character;
      at += character.length;
    } else if (character === "[") {
      inClass = true;
      at++;
      source += "[";
      if (rest[at] === "^") {
        source += "^";
        at++;
      }
      if (rest[at] === "]") {
        source += "\\]";
        at++;
      }
    } else if (character === "(" && rest[at + 1] === "?") {
      const named = /^\(\?P?<([A-Za-z_]\w*)>/.exec(rest.slice(at));
      if (named) {
        source += `(?<${named[1]}>`;
        at += named[0].length;
      } else if (rest.startsWith("(?:", at)) {
        source += "(?:";
        at += 3;
      } else {
        throw bad(
          pattern,
          `has \`${rest.slice(at, at + 3)}\`, which Go does not know or which cannot be evaluated here`,
        );
      }
    } else if (character === "." && !dotAll) {
      source += "[^\\n]";
      at++;
    } else if (character === "$" && multiline) {
      source += "(?=\\n|$)";
      at++;
    } else if (character === "^" && multiline) {
      source += "(?:^|(?<=\\n))";
      at++;
    } else if (character === "{" && !/^\{\d+(?:,\d*)?\}/.test(rest.slice(at))) {
      source += "\\{";
      at++;
    } else if (character === "{") {
      const repeat = /^\{(\d+)(?:,(\d*))?\}/.exec(rest.slice(at));
      if (Number(repeat?.[1]) > 1000 || Number(repeat?.[2] ?? 0) > 1000)
        throw bad(pattern, "repeats more than 1000 times");
      source += repeat?.[0] ?? "";
      at += repeat?.[0].length ?? 1;
    } else if (character === "}" || character === "]" || character === "/") {
      source += `\\${character}`;
      at++;
    } else {
      source += character;
      at += character.length;
    }
  }
  try {
    return new RegExp(source, `u${flags}${insensitive ? "i" : ""}${dotAll ? "s" : ""}`);
  } catch {
    throw bad(pattern, "cannot be read");
  }
};

const readEscape = (
  text: string,
  at: number,
  inClass: boolean,
  pattern: string,
): { readonly text: string; readonly end: number } => {
  const rest = text.slice(at);
  const letter = text[at + 1];
  const outside: Readonly<Record<string, string>> = { A: "^", z: "$", b: "\\b", B: "\\B" };
  if (letter === undefined) throw bad(pattern, "ends with a backslash");
  if (!inClass && Object.hasOwn(outside, letter)) return { text: outside[letter] ?? "", end: at + 2 };
  if (letter === "Q") {
    const close = text.indexOf("\\E", at + 2);
    const quoted = text.slice(at + 2, close < 0 ? text.length : close);
    return { text: quoted.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), end: close < 0 ? text.length : close + 2 };
  }
  const classes: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Za-z_", s: "\\t\\n\\f\\r " };
  const small = classes[letter.toLowerCase()];
  if (small !== undefined) {
    if (letter === letter.toLowerCase()) return { text: inClass ? small : `[${small}]`, end: at + 2 };
    if (letter === "S" && inClass) throw bad(pattern, "has `\\S` inside brackets, which cannot be evaluated here");
    return { text: inClass ? `\\${letter}` : `[^${small}]`, end: at + 2 };
  }
  if (letter === "a") return { text: "\\x07", end: at + 2 };
  if ("tnrfv".includes(letter)) return { text: `\\${letter}`, end: at + 2 };
  const hexadecimal = /^\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(rest);
  if (hexadecimal) return { text: `\\u{${hexadecimal[1] ?? hexadecimal[2]}}`, end: at + hexadecimal[0].length };
  const octal = /^\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest);
  if (octal) return { text: `\\u{${Number.parseInt(octal[0].slice(1), 8).toString(16)}}`, end: at + octal[0].length };
  const property = /^\\([pP])(?:\{(\^?)([A-Za-z_]+)\}|([A-Z]))/.exec(rest);
  if (property) {
    const name = property[3] ?? property[4] ?? "";
    const negative = (property[1] === "P") !== (property[2] === "^");
    const general = /^[CLMNPSZ][a-z]?$/.test(name);
    return {
      text: `\\${negative ? "P" : "p"}{${general ? name : `Script=${name}`}}`,
      end: at + property[0].length,
    };
  }
  const character = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  if (/^[A-Za-z0-9]$/.test(character) || character > "\u007f")
    throw bad(pattern, `has \`\\${character}\`, which Go does not know`);
  // With the flag `u` only these may be escaped; others stand for themselves.
  const text2 = /[\\^$.*+?()[\]{}|/]/.test(character) || (inClass && character === "-") ? `\\${character}` : character;
  return { text: text2, end: at + 1 + character.length };
};
