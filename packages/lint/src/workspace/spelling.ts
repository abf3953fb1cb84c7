import { closest } from "@argotsx/diagnostic";

// Comparing a letter of a word with a name takes a twentieth of a microsecond, and asking for the names as much as comparing
// some of them.
const mostLetters = 5_000_000;
const leastNames = 200;
const leastLetters = 5;

/** Whether a name can be written: what has no name has none, and neither has a variable of it, such as `inputs.parameters.`. */
const isWhole = (name: string): boolean => name !== "" && !name.endsWith(".") && !name.includes("..");

/**
 * Finds what misspelt names mean. Where very many names are wrong it is not misspelling: when so much has been compared in
 * a part of a run, nothing is looked for any more.
 */
export class Spelling {
  private compared = 0;

  /** The name that one which is not there most likely means. The names are only asked for while there is time. */
  closest(word: string, names: () => readonly string[]): string | undefined {
    if (this.compared > mostLetters) return undefined;
    const all = names();
    this.compared += Math.max(all.length, leastNames) * Math.max(word.length, leastLetters);
    return closest(word, all.filter(isWhole));
  }
}
