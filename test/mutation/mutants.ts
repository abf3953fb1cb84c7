import { isArgoKind } from "../../packages/schema/src/index.ts";
import { readYaml } from "../../packages/yaml/src/read/index.ts";
import { Manifest } from "./manifest.ts";
import type { Change } from "./manifest-text.ts";
import type { Mutation } from "./mutation.ts";
import { fieldsOf, textOf } from "./plain.ts";

/** A text with one mistake. */
export interface Mutant {
  readonly kind: string;
  /** Where it was made, from 1, in the text without it. */
  readonly line: number;
  readonly text: string;
}

/** The documents of a text that are Argo's and can be edited. */
export const manifestsIn = (text: string): readonly Manifest[] =>
  readYaml(text)
    .documents.filter(({ value }) => isArgoKind(textOf(fieldsOf(value).kind) ?? ""))
    .map((document) => new Manifest(text, document));

const applied = (text: string, change: Change): string => {
  let made = text;
  for (const edit of [...change].sort((a, b) => b.from - a.from))
    made = made.slice(0, edit.from) + edit.text + made.slice(edit.to);
  return made;
};

/** What a text says, or that it cannot be read. */
const meaning = (text: string): string =>
  JSON.stringify(readYaml(text).documents.map(({ value, problems }) => [value, problems.map(({ code }) => code)]));

/** Each mistake of these kinds that can be made in a text; what changes nothing of its meaning is none. */
export function* mutantsOf(text: string, mutations: readonly Mutation[]): Iterable<Mutant> {
  const before = meaning(text);
  const manifests = manifestsIn(text);
  for (const { name: kind, changes } of mutations) {
    const seen = new Set<string>();
    for (const manifest of manifests) {
      for (const change of changes(manifest)) {
        if (change === undefined) continue;
        const made = applied(text, change);
        if (seen.has(made) || meaning(made) === before) continue;
        seen.add(made);
        const from = Math.min(...change.map((edit) => edit.from));
        yield { kind, line: text.slice(0, from).split(/\r\n?|\n/).length, text: made };
      }
    }
  }
}
