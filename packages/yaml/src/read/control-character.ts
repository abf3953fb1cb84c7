import type { Finding } from "./finding.ts";

/** What Go's reader refuses anywhere in a file: all but tab, line breaks and printable characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/**
 * Where the first control character of a text is from an offset on; the length of the text where there is none. A binary
 * file or UTF-16 has one at its very beginning.
 */
export const findControlCharacter = (text: string, from: number): number => {
  const at = text.slice(from).search(unreadable);
  return at === -1 ? text.length : from + at;
};

/** What is said of the control character at an offset. */
export const controlCharacter = (text: string, at: number): Finding => {
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const advice =
    at === 0 || code === "0000" ? "is the file binary, or UTF-16?" : "write it as an escape in double quotes";
  const message = `YAML cannot hold the control character U+${code}; ${advice}`;
  return { code: "control-character", message, start: at, end: at + 1 };
};
