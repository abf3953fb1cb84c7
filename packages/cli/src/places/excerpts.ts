import { type Place, WordIndex, withoutBreaks } from "@argotsx/diagnostic";
import { type Decoded, decodeValue, type Quoting } from "./decoded.ts";
import { isSource, type SourceText, type SourceTexts } from "./source-text.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How the value at an offset is quoted, by its first letter. */
const quotingAt = ({ file, text }: SourceText, from: number): Quoting => {
  const first = text.charAt(from);
  // The string of a JSX attribute knows no backslash; a template or an expression does.
  if (isSource(file)) return /['"]/.test(first) && text.charAt(from - 1) === "=" ? "none" : "escapes";
  return first === '"' ? "escapes" : first === "'" ? "doubled" : "none";
};

/** Where a value that starts below its key ends, of which only the key is known: before what is not indented deeper. */
const belowKey = (source: SourceText, { line, column }: Place, range: Range): Range => {
  const { lines, text } = source;
  const colon = /["']?[ \t]*:(?=\s)/y;
  colon.lastIndex = range.to;
  const behind = colon.exec(text);
  if (behind === null) return range;
  const from = range.to + behind[0].length;
  let last = line;
  for (let one = lines[last]; one !== undefined; one = lines[last]) {
    const indentation = one.search(/\S/);
    if (indentation >= 0 && indentation < column) break;
    last++;
  }
  const to = source.offset({ line: last + 1, column: 1 }) ?? text.length;
  const blanks = /\s*/y;
  blanks.lastIndex = from;
  return { from: Math.min(to, from + (blanks.exec(text)?.[0].length ?? 0)), to };
};

// What is looked through in one run, in letters: where thousands of parts of a huge value are meant, the value will do.
const most = 2_000_000_000;
// Reading a letter takes so many times as long as comparing it.
const reading = 20;
// Of more parts of one value than this, each is looked up by a word within it.
const fewParts = 16;

/** The occurrences of texts in one value. */
class Occurrences {
  readonly decoded: Decoded;
  /** How many letters were looked through. */
  looked = 0;
  readonly #found = new Map<string, readonly number[]>();
  #words: WordIndex | undefined;

  constructor({ text }: SourceText, { from, to }: Range, quoting: Quoting) {
    const first = text.charAt(from);
    // The quotes around a value are none of its letters.
    const isQuoted = /["'`]/.test(first) && to - from > 1 && text.charAt(to - 1) === first;
    this.decoded = isQuoted ? decodeValue(text, from + 1, to - 1, quoting) : decodeValue(text, from, to, quoting);
  }

  /** Where a part begins each time. */
  of(part: string): readonly number[] {
    const known = this.#found.get(part);
    if (known !== undefined) return known;
    const found = this.#byWord(part) ?? this.#search(part);
    this.#found.set(part, found);
    return found;
  }

  #byWord(part: string): readonly number[] | undefined {
    if (this.#found.size < fewParts) return undefined;
    const { text } = this.decoded;
    if (this.#words === undefined) this.looked += text.length * reading;
    this.#words ??= new WordIndex(text);
    return this.#words.occurrences(part);
  }

  #search(part: string): readonly number[] {
    const { text } = this.decoded;
    this.looked += text.length;
    const found: number[] = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
    return found;
  }
}

/** Moves places to the part of their value that is meant, as far as it stands there as it is read. */
export class Excerpts {
  readonly #texts: SourceTexts;
  #last: { readonly key: string; readonly occurrences: Occurrences } | undefined;
  #left = most;

  constructor(texts: SourceTexts) {
    this.#texts = texts;
  }

  #occurrencesIn(source: SourceText, range: Range): Occurrences {
    const key = JSON.stringify([source.file, range]);
    if (this.#last?.key === key) return this.#last.occurrences;
    this.#left -= (range.to - range.from) * reading;
    const occurrences = new Occurrences(source, range, quotingAt(source, range.from));
    this.#last = { key, occurrences };
    return occurrences;
  }

  #find(source: SourceText, range: Range, text: string, nth: number): Range | undefined {
    if (this.#left < 0 || range.to <= range.from) return undefined;
    const occurrences = this.#occurrencesIn(source, range);
    const { decoded } = occurrences;
    const { looked } = occurrences;
    const start = occurrences.of(text)[nth];
    this.#left -= occurrences.looked - looked;
    if (start === undefined) return undefined;
    const [from, to] = [decoded.offset(start), decoded.offset(start + text.length)];
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  /** A place without an excerpt: that of its part, or else of the whole value. */
  locate({ excerpt, ...place }: Place): Place {
    const source = excerpt === undefined || place.end === undefined ? undefined : this.#texts.get(place.file);
    const from = source?.offset(place);
    const to = place.end === undefined ? undefined : source?.offset(place.end);
    if (source === undefined || excerpt === undefined || from === undefined || to === undefined) return place;
    const text = withoutBreaks(excerpt.text);
    if (text === "") return place;
    const value = { from, to };
    const found =
      this.#find(source, value, text, excerpt.nth) ??
      (isSource(place.file) || this.#left < 0
        ? undefined
        : this.#find(source, belowKey(source, place, value), text, excerpt.nth));
    return found === undefined ? place : { file: place.file, ...source.point(found.from), end: source.point(found.to) };
  }
}
