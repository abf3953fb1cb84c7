import { readFileSync } from "node:fs";
import type { Diagnostic } from "@argotsx/diagnostic";
import { mark } from "../suppress/directive.ts";

/** What is kept of a text, in UTF-16 units: nearly all manifests are smaller. */
const mostKept = 64 * 1024;

/** What a run has looked at, for what is told of it afterwards. */
export class LookedAt {
  /** Every file that is Argo's or was named, whether anything is wrong with it or not. */
  readonly files: string[] = [];
  /** Those whose text has the word that comments begin with which suppress something. */
  readonly suppressing = new Set<string>();
  /** Texts that lie in no file, or can be read only once, by name. */
  readonly texts = new Map<string, string>();

  /** The texts of files that are not large: what is told of them is shown as it was judged, without reading it again. */
  readonly #kept = new Map<string, string>();

  /** A text that was read and checked. */
  text(file: string, text: string): void {
    if (text.length <= mostKept) this.#kept.set(file, text);
    if (text.includes(mark)) this.suppressing.add(file);
  }

  /** The texts that are kept of the files that something was found in, or that suppress something. */
  textsFor(found: readonly Diagnostic[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    const add = (file: string): void => {
      const text = this.#kept.get(file);
      if (text !== undefined) texts.set(file, text);
    };
    for (const { at } of found) if (at !== undefined) add(at.file);
    for (const file of this.suppressing) add(file);
    return texts;
  }

  /** A file that was read by somebody else, whose text is not at hand. */
  source(file: string): void {
    this.files.push(file);
    try {
      if (readFileSync(file).includes(mark)) this.suppressing.add(file);
    } catch {
      // What cannot be read was reported by who tried first.
    }
  }
}
