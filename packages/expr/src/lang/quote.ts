/** How texts are written in an expression. */
export interface QuoteOptions {
  /** For text inside `{{=…}}`, where braces would end the tag and Argo undoes some escapes before it reads the rest. */
  readonly tag: boolean;
}

const named: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// Control characters, the line breaks that only some readers know, and halves of surrogate pairs, which are no text to Go.
const special = /[\\'\u2028\u2029\ud800-\udfff]|[^ -~\xa0-\u{10ffff}]/gu;

/** Escapes that Argo undoes by their text alone, before it reads the tag: after a backslash of the text they must not stand. */
const undone = /^u00(?:3c|3e|26)/i;

/** Escapes each second of two braces that meet; quotes stand around the text, so none meets one outside. */
const apart = (text: string, written: (brace: string) => string): string =>
  text.replaceAll("{{", `{${written("{")}`).replaceAll("}}", `}${written("}")}`);

/**
 * A text in single quotes. Control characters become escapes and lone surrogates U+FFFD. In tags the second of two braces
 * becomes `\u007b` or `\u007d`, and a backslash before `u003c`, `u003e` or `u0026` becomes `\x5c`.
 */
export const quote = (text: string, options: QuoteOptions): string => {
  const escaped = text.replace(special, (character, at: number) => {
    if (options.tag && character === "\\" && undone.test(text.slice(at + 1, at + 6))) return "\\x5c";
    const name = named[character];
    if (name !== undefined) return name;
    return /[\ud800-\udfff]/u.test(character) ? "\ufffd" : unicode(character);
  });
  return `'${options.tag ? apart(escaped, unicode) : escaped}'`;
};

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A bytes literal; what is not printable ASCII is written `\xNN`, and so is the second of two braces in tags. */
export const quoteBytes = (bytes: readonly number[], options: QuoteOptions): string => {
  const parts = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === "'" || character === "\\") return `\\${character}`;
    return byte >= 0x20 && byte < 0x7f ? character : hexadecimal(character);
  });
  const text = parts.join("");
  return `b'${options.tag ? apart(text, hexadecimal) : text}'`;
};

const hexadecimal = (character: string): string => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
