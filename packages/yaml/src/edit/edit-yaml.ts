import { isFatal } from "../read/finding.ts";
import { readYaml } from "../read/read-yaml.ts";
import type { YamlDocument } from "../read/yaml-file.ts";
import { editedValue } from "./edited-value.ts";
import { isJson } from "./is-json.ts";
import { Offsets } from "./offsets.ts";
import { isSameValue } from "./same-value.ts";
import { type Splice, spliced } from "./splice.ts";
import { splicesOf } from "./splices-of.ts";
import type { YamlEdit } from "./yaml-edit.ts";

/** Edits that belong together: all are made, or none is. */
export interface Change {
  /** The number of the document in the file, from 0, as the reader counts them. */
  readonly document: number;
  readonly edits: readonly YamlEdit[];
}

/** What is removed takes the comments in it along. */
const mayTakeComments = ({ kind }: YamlEdit): boolean => kind === "remove";

const hasAllComments = (before: readonly YamlDocument[], after: readonly YamlDocument[]): boolean => {
  const said = (documents: readonly YamlDocument[]) =>
    documents.flatMap(({ comments }) => comments.map(({ text }) => text));
  const now = said(after);
  return said(before).every((text, index) => now[index] === text);
};

/** What is changed: a text with what it is read as. */
interface Source {
  readonly text: string;
  readonly documents: readonly YamlDocument[];
  readonly isJson: boolean;
}

const sourceOf = (text: string): Source => ({ text, documents: readYaml(text).documents, isJson: isJson(text) });

/** How one change is made, or nothing when it cannot be made so that nothing else changes. */
const planned = (
  { text, documents: before, isJson: wasJson }: Source,
  { document: index, edits }: Change,
): { readonly text: string; readonly splices: readonly (readonly Splice[])[] } | undefined => {
  const document = before[index];
  if (document === undefined || document.problems.some(isFatal)) return undefined;
  const wanted = editedValue(document.value, edits);
  if (wanted === undefined) return undefined;
  const target = { text, isJson: wasJson, document, offsets: new Offsets(text) };
  const splices: (readonly Splice[])[] = [];
  for (const edit of edits) {
    const one = splicesOf(target, edit);
    if (one === undefined) return undefined;
    splices.push(one);
  }
  const made = spliced(text, splices.flat());
  if (made === undefined || (wasJson && !isJson(made))) return undefined;
  // Whatever a text looks like, what counts is what it is read as.
  const after = readYaml(made).documents;
  const isRight =
    after.length === before.length &&
    after.every(({ value, problems }, at) => {
      const expected = at === index ? wanted.value : before[at]?.value;
      return problems.length <= (before[at]?.problems.length ?? 0) && isSameValue(value, expected);
    });
  const isMade = isRight && (edits.some(mayTakeComments) || hasAllComments(before, after));
  return isMade ? { text: made, splices } : undefined;
};

const changed = (text: string, change: Change): string | undefined => planned(sourceOf(text), change)?.text;

// Each change that is tried by itself is a reading of the whole text.
const mostTried = 20;

/**
 * How each of some changes would be made in a YAML text, were it the only one: nothing for one that `editYaml` would not
 * make, nor for those beyond the first few where not all of a document can be made at once.
 */
export const plannedSplices = (
  text: string,
  changes: readonly Change[],
): readonly (readonly Splice[] | undefined)[] => {
  const source = sourceOf(text);
  const result = new Map<Change, readonly Splice[] | undefined>();
  for (const index of new Set(changes.map(({ document }) => document))) {
    const own = changes.filter(({ document }) => document === index);
    const all = planned(source, { document: index, edits: own.flatMap(({ edits }) => edits) });
    let next = 0;
    for (const [number, one] of own.entries()) {
      const alone = all === undefined && number < mostTried ? planned(source, one)?.splices.flat() : undefined;
      result.set(one, all === undefined ? alone : all.splices.slice(next, next + one.edits.length).flat());
      next += one.edits.length;
    }
  }
  return changes.map((one) => result.get(one));
};

/**
 * Makes changes in a YAML text, one after the other, each read again to see that it did what it says and nothing else,
 * and that JSON is JSON still.
 * Answers with the text and, for each change, whether it was made.
 */
export const editYaml = (
  text: string,
  changes: readonly Change[],
): { readonly text: string; readonly made: readonly boolean[] } => {
  const [first, ...others] = changes;
  // Each change is a reading of the whole text, so that all of one document are tried as one.
  if (first !== undefined && others.length > 0 && others.every(({ document }) => document === first.document)) {
    const all = changed(text, { document: first.document, edits: changes.flatMap(({ edits }) => edits) });
    if (all !== undefined) return { text: all, made: changes.map(() => true) };
  }
  let current = text;
  const made = changes.map((change) => {
    const next = changed(current, change);
    if (next !== undefined) current = next;
    return next !== undefined;
  });
  return { text: current, made };
};
