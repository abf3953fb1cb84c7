import { readFileSync } from "node:fs";
import { mark } from "../suppress/directive.ts";

/** What a run has looked at, for what is told of it afterwards. */
export class LookedAt {
  /** Every file that is Argo's or was named, whether anything is wrong with it or not. */
  readonly files: string[] = [];
  /** Those whose text has the word that comments begin with which suppress something. */
  readonly suppressing = new Set<string>();
  /** Texts that lie in no file, or can be read only once, by name. */
  readonly texts = new Map<string, string>();

  /** A text that was read and checked. */
  text(file: string, text: string): void {
    if (text.includes(mark)) this.suppressing.add(file);
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
