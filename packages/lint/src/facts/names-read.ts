import { eachText } from "../model/each-text.ts";
import type { PortKind } from "../model/ports.ts";

/** The names of a family of variables that texts read, such as the inputs of a template. */
export interface NamesRead {
  has(name: string): boolean;
}

type Root = "inputs" | "workflow";

const everything: NamesRead = { has: () => true };

/** `.word`, `?.word`, `["word"]` or `['word']`. */
const member = (word: string): string => `(?:\\??\\.${word}(?![\\w-])|(?:\\?\\.)?\\[\\s*['"]${word}['"]\\s*\\])`;

const anyMember = `(?:\\??\\.([\\w-]+)|(?:\\?\\.)?\\[\\s*['"]([^'"]+)['"]\\s*\\])`;

const sourceOf = (root: Root, kind: PortKind): string =>
  `(?<![\\w.-])${root}(?:${member(kind)}${anyMember}?|(?=\\s*[\\])},|]|\\s*$))`;

/** Where each family is read; a text that is the same each time is known again as a pattern. */
const sources = {
  inputs: { parameters: sourceOf("inputs", "parameters"), artifacts: sourceOf("inputs", "artifacts") },
  workflow: { parameters: sourceOf("workflow", "parameters"), artifacts: sourceOf("workflow", "artifacts") },
} as const;

/**
 * The names behind two words, such as `inputs.parameters.`, in all texts of some values, whether in tags or expressions.
 * It looks for the words only, so it may take for read what is not; where the whole family is read, everything is.
 */
export const namesRead = (values: readonly unknown[], root: Root, kind: PortKind): NamesRead => {
  const names = new Set<string>();
  let pattern: RegExp | undefined;
  let isAll = false;
  for (const value of values) {
    eachText(value, [], root, (text, _, isKey) => {
      if (isKey && !text.includes("{{")) return;
      pattern ??= new RegExp(sources[root][kind], "g");
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const name = match[1] ?? match[2];
        if (name === undefined) isAll ||= match[0] !== root || /\{\{=|^\s*[\w.]+\(/.test(text);
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
