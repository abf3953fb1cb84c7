import { closest } from "@argotsx/diagnostic";

// Comparing two names takes a microsecond or less.
const most = 2_000_000;

/**
 * Finds what misspelt names mean. Where very many names are wrong it is not misspelling: when so much has been compared in
 * one run, nothing is looked for any more.
 */
export class Spelling {
  private compared = 0;

  /** The name that one which is not there most likely means. The names are only asked for while there is time. */
  closest(word: string, names: () => readonly string[]): string | undefined {
    if (this.compared > most) return undefined;
    const all = names();
    this.compared += all.length;
    return closest(word, all);
  }
}
