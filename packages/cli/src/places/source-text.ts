import { readFileSync, statSync } from "node:fs";
import type { Place } from "@argotsx/diagnostic";
import { decode } from "../lint/decode.ts";
import { mostBytes } from "../lint/most-bytes.ts";

type Point = Pick<Place, "line" | "column">;

/** Whether a file holds JavaScript or TypeScript, by its name. */
export const isSource = (file: string): boolean => /\.m?[jt]sx?$/.test(file);

/** What ends a line where places are counted: JavaScript knows two line ends more than YAML. */
const lineEnd = (file: string): RegExp => (isSource(file) ? /\r\n|[\n\r\u2028\u2029]/g : /\r\n|\n|\r/g);

/** The text of a file by its lines and offsets, each found when it is first asked for. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  /** Whether all its lines end as those of most manifests do, which are found in a fraction of the time. */
  readonly #isUsual: boolean;
  #lines: readonly string[] | undefined;
  #starts: readonly number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#isUsual = !isSource(file) && !text.includes("\r");
  }

  get lines(): readonly string[] {
    this.#lines ??= this.text.split(this.#isUsual ? "\n" : lineEnd(this.file));
    return this.#lines;
  }

  get #lineStarts(): readonly number[] {
    if (this.#starts !== undefined) return this.#starts;
    const { text } = this;
    const starts = [0];
    if (this.#isUsual) for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    else for (const { 0: end, index } of text.matchAll(lineEnd(this.file))) starts.push(index + end.length);
    this.#starts = starts;
    return starts;
  }

  /** The offset of a point; nothing for one that is not in the text. */
  offset({ line, column }: Point): number | undefined {
    const start = this.#lineStarts[line - 1];
    const offset = start === undefined ? undefined : start + column - 1;
    return offset === undefined || offset < 0 || offset > this.text.length ? undefined : offset;
  }

  point(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

/** Of a pipe or a device nobody knows how much it gives, or whether it gives it twice. */
const isReadable = (file: string): boolean => {
  const stats = statSync(file);
  return stats.isFile() && stats.size <= mostBytes;
};

/** The files that are looked into after a run, each read once: a file may have thousands of problems. */
export class SourceTexts {
  readonly #known = new Map<string, SourceText | undefined>();
  readonly #given: ReadonlyMap<string, string>;

  /** `given` are texts that lie in no file, can be read only once or are at hand, by name. */
  constructor(given: ReadonlyMap<string, string> = new Map()) {
    this.#given = given;
  }

  #read(file: string): string | undefined {
    try {
      return this.#given.get(file) ?? (isReadable(file) ? decode(readFileSync(file)) : undefined);
    } catch {
      return undefined;
    }
  }

  /** Nothing for what cannot be read. */
  get(file: string): SourceText | undefined {
    if (!this.#known.has(file)) {
      const text = this.#read(file);
      this.#known.set(file, text === undefined ? undefined : new SourceText(file, text));
    }
    return this.#known.get(file);
  }
}
