/** How a value is quoted where it is written: as it is, with `''` for an apostrophe, or with backslashes. */
export type Quoting = "none" | "doubled" | "escapes";

/** A value as it is read. */
export interface Decoded {
  readonly text: string;
  /** The offset in the source at which a letter is written; behind the last one, the end of the value. */
  readonly offset: (letter: number) => number | undefined;
}

const control: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" }),
);

const code = /(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|u\{([\da-f]{1,6})\})/iy;

/** What a backslash and the letters behind it stand for, and how many those are. */
const escaped = (source: string, at: number): { readonly stands: string; readonly length: number } => {
  const letter = source.charAt(at + 1);
  if (letter === "\n" || letter === "\r") {
    // A line that is broken only where it is written; the indentation of the next one does not count in YAML.
    const indentation = /\r?\n?[ \t]*/y;
    indentation.lastIndex = at + 1;
    return { stands: "", length: 1 + (indentation.exec(source)?.[0].length ?? 0) };
  }
  code.lastIndex = at + 1;
  const match = code.exec(source);
  const digits = match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? match[4]);
  const point = digits === undefined ? undefined : Number.parseInt(digits, 16);
  if (match !== null && point !== undefined && point <= 0x10ffff) {
    return { stands: String.fromCodePoint(point), length: 1 + match[0].length };
  }
  return { stands: control.get(letter) ?? letter, length: 1 + letter.length };
};

const isBlank = (letter: string): boolean => letter === " " || letter === "\t" || letter === "\n" || letter === "\r";
const isBreak = (letter: string): boolean => letter === "\n" || letter === "\r";

/** What is read otherwise than it is written. */
const special: Readonly<Record<Quoting, RegExp>> = { none: /[\n\r]/, doubled: /[\n\r']/, escapes: /[\n\r\\]/ };

/** Reads the value that is written between two offsets, white space as `withoutBreaks` leaves it. */
export const decodeValue = (source: string, from: number, to: number, quoting: Quoting): Decoded => {
  const written = source.slice(from, to);
  if (!special[quoting].test(written)) return { text: written, offset: (letter) => from + letter };
  const letters: string[] = [];
  const offsets: number[] = [];
  let blanks = 0;
  let isBroken = false;
  const push = (letter: string, at: number): void => {
    if (isBlank(letter)) {
      blanks++;
      isBroken ||= isBreak(letter);
    } else {
      if (isBroken) {
        letters.splice(letters.length - blanks, blanks, " ");
        offsets.splice(offsets.length - blanks + 1, blanks - 1);
      }
      blanks = 0;
      isBroken = false;
    }
    letters.push(letter);
    offsets.push(at);
  };
  for (let at = from; at < to; ) {
    const letter = source.charAt(at);
    if (quoting === "escapes" && letter === "\\") {
      const { stands, length } = escaped(source, at);
      for (const unit of stands.split("")) push(unit, at);
      at += length;
    } else if (quoting === "doubled" && letter === "'" && source.charAt(at + 1) === "'") {
      push("'", at);
      at += 2;
    } else {
      push(letter, at);
      at++;
    }
  }
  offsets.push(to);
  return { text: letters.join(""), offset: (letter) => offsets[letter] };
};
