import { eachText } from "../model/each-text.ts";

/** The names of a family of variables that texts read, such as the inputs of a template. */
export interface NamesRead {
  has(name: string): boolean;
}

const everything: NamesRead = { has: () => true };

/** `.word`, `?.word`, `["word"]` or `['word']`. */
const member = (word: string): string => `(?:\\??\\.${word}(?![\\w-])|(?:\\?\\.)?\\[\\s*['"]${word}['"]\\s*\\])`;

const anyMember = `(?:\\??\\.([\\w-]+)|(?:\\?\\.)?\\[\\s*['"]([^'"]+)['"]\\s*\\])`;

const patternOf = (root: string, kind: string): RegExp =>
  new RegExp(`(?<![\\w.-])${root}(?:${member(kind)}${anyMember}?|(?=\\s*[\\])},|]|\\s*$))`, "g");

/**
 * The names behind two words, such as `inputs.parameters.`, in all texts of some values, whether in tags or expressions.
 * It looks for the words only, so it may take for read what is not; where the whole family is read, everything is.
 */
export const namesRead = (values: readonly unknown[], root: string, kind: string): NamesRead => {
  const names = new Set<string>();
  let pattern: RegExp | undefined;
  let isAll = false;
  for (const value of values) {
    eachText(value, [], root, (text, _, isKey) => {
      if (isKey && !text.includes("{{")) return;
      pattern ??= patternOf(root, kind);
      for (const [whole, dotted, bracketed] of text.matchAll(pattern)) {
        const name = dotted ?? bracketed;
        if (name === undefined) isAll ||= whole !== root || /\{\{=|^\s*[\w.]+\(/.test(text);
        else {
          names.add(name);
          // In an expression a hyphen takes away.
          if (name.includes("-")) names.add(name.split("-", 1)[0] ?? name);
        }
      }
    });
  }
  return isAll ? everything : names;
};
