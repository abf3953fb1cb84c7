import type { Diagnostic } from "@argotsx/diagnostic";

/** A finding in a document, with what decides whether it is told. */
interface InDocument {
  readonly diagnostic: Diagnostic;
  /** What is found: the same where a document is looked at by itself, and for each of those that refer to it. */
  readonly key: string;
  /** The document that it is in. */
  readonly document: string;
  /** Where what a misspelt name means is declared. */
  readonly meant?: string;
  /** The rules that are left out where it is, with how it is said there. */
  readonly covers?: { readonly rules: readonly string[]; readonly by: Diagnostic };
}

/**
 * What a rule found, before it is known what is told: plain data, so that one thread can hand it to another. `of` says how
 * it was found: in a resource itself, in another one that it refers to, which is said where it does, or in the whole run.
 */
export type Found =
  | (InDocument & {
      readonly of: "resource";
      /** What it only follows from if that is meant; see `meant`. */
      readonly follows?: string;
      /** The mistake: the same in a resource and in those that take it over from there. */
      readonly mistake: string;
      /** Whether it is taken over. */
      readonly isInherited: boolean;
    })
  | (InDocument & { readonly of: "reference" })
  | { readonly of: "run"; readonly diagnostic: Diagnostic };

const placeOf = (rule: string, document: string, { path }: Diagnostic): string =>
  `${rule}\n${document}\n${JSON.stringify(path)}`;

/** What findings cover others, by the rule that is left out and the place. */
const coversIn = (all: readonly Found[]): ReadonlyMap<string, ReadonlyMap<string, Diagnostic>> => {
  const by = new Map<string, Map<string, Diagnostic>>();
  for (const one of all) {
    if (one.of === "run" || one.covers === undefined) continue;
    for (const rule of one.covers.rules) {
      const place = placeOf(rule, one.document, one.covers.by);
      const { severity, at } = one.covers.by;
      const others = by.get(place) ?? new Map<string, Diagnostic>();
      by.set(place, others);
      // Thousands that say the same of a text cover no more than one does.
      others.set(JSON.stringify([severity, at?.excerpt?.text]), one.covers.by);
    }
  }
  return by;
};

/** Whether a place in a text parts a word. */
const isInWord = (text: string, at: number): boolean => /^[\w-]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** Whether a text has a part, and not only within a longer word: `and` has no `a`. */
const hasPart = (text: string, part: string): boolean => {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isInWord(text, at) && !isInWord(text, at + part.length)) return true;
  }
  return false;
};

/** Whether one finding says all of another at its place. What fails a run is only covered by what does as well. */
const isCoveredBy =
  ({ severity, at }: Diagnostic) =>
  (by: Diagnostic): boolean => {
    if (by.severity !== "error" && severity === "error") return false;
    const text = at?.excerpt?.text;
    return by.at?.excerpt === undefined || (text !== undefined && hasPart(by.at.excerpt.text, text));
  };

/**
 * What is told of all that the parts of a run found: what is found in a resource is not said again of those that refer to
 * it or take it over, nor what only follows from another mistake, nor what another finding says in better words.
 */
export const told = (parts: readonly (readonly Found[])[]): readonly Diagnostic[] => {
  const all = parts.flat();
  const said = new Set<string>();
  const mistakes = new Set<string>();
  const meant = new Set<string>();
  for (const one of all) {
    if (one.of === "resource") {
      said.add(one.key);
      if (!one.isInherited) mistakes.add(one.mistake);
    }
    if (one.of !== "run" && one.meant !== undefined) meant.add(one.meant);
  }
  const covers = coversIn(all);
  const isTold = (one: Found): boolean => {
    if (one.of === "run") return true;
    if (one.of === "reference") return !said.has(one.key);
    if (one.isInherited && mistakes.has(one.mistake)) return false;
    if (one.follows !== undefined && meant.has(one.follows)) return false;
    const { diagnostic, document } = one;
    const by = covers.size === 0 ? undefined : covers.get(placeOf(diagnostic.id, document, diagnostic));
    return by === undefined || ![...by.values()].some(isCoveredBy(diagnostic));
  };
  const of = (kind: Found["of"]) => all.filter((one) => one.of === kind && isTold(one));
  return [...of("resource"), ...of("reference"), ...of("run")].map(({ diagnostic }) => diagnostic);
};
