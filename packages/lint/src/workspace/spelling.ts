import { closest } from "@argotsx/diagnostic";

// Comparing a letter of a word with a name takes a twentieth of a microsecond, and asking for the names as much as comparing
// some of them.
const mostLetters = 5_000_000;
const leastNames = 200;
const leastLetters = 5;

/** Whether a name can be written: what has no name has none, and neither has a variable of it, such as `inputs.parameters.`. */
const isWhole = (name: string): boolean => name !== "" && !name.endsWith(".") && !name.includes("..");

/** Of one letter, another one is no misspelling. */
const sharesLetter = (word: string, name: string): boolean =>
  word.length > 1 || name.toLowerCase().includes(word.toLowerCase());

/** The parts of two variables without those that both begin and end with. */
const differing = (one: string, other: string): readonly [string, string] => {
  const [parts, others] = [one.split("."), other.split(".")];
  while (parts.length > 1 && others.length > 1 && parts[0] === others[0]) {
    parts.shift();
    others.shift();
  }
  while (parts.length > 1 && others.length > 1 && parts.at(-1) === others.at(-1)) {
    parts.pop();
    others.pop();
  }
  return [parts.join("."), others.join(".")];
};

const nearest = (word: string, names: readonly string[]): string | undefined =>
  closest(
    word,
    names.filter((name) => isWhole(name) && sharesLetter(word, name)),
  );

/** Of variables, the parts that differ must be near each other: what else both have makes nothing alike. */
const nearestVariable = (word: string, names: readonly string[]): string | undefined => {
  const family = word.slice(0, word.lastIndexOf(".") + 1);
  const siblings = names.flatMap((name) => (name.startsWith(family) ? [name.slice(family.length)] : []));
  const sibling = nearest(word.slice(family.length), siblings);
  if (sibling !== undefined) return `${family}${sibling}`;
  const near = nearest(
    word,
    names.filter((name) => !name.startsWith(family)),
  );
  if (near === undefined) return undefined;
  const [part, other] = differing(word, near);
  return nearest(part, [other]) === undefined ? undefined : near;
};

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
    return word.includes(".") ? nearestVariable(word, all) : nearest(word, all);
  }
}
