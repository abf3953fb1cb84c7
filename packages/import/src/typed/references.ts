import { parseTags } from "@argotsx/expr";
import { gap, literal, templateLiteral } from "../code/text.ts";
import type { Value, Writing } from "../code/value.ts";

/** A tag as TypeScript: `inputs.message`. Nothing where a tag has no such form, so that it stays a tag. */
export type ReferenceOf = (name: string, writing: Writing) => Reference | undefined;

/** What stands for a tag in TypeScript. */
export interface Reference {
  readonly code: string;
  /** Whether TypeScript takes it for a text, as Argo takes all values. */
  readonly isText: boolean;
}

/** A reference to what is declared as a text. */
export const textReference = (code: string): Reference => ({ code, isText: true });

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A field of an object: `.name`, or `["a-name"]`. */
export const member = (name: string): string => (identifier.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/**
 * A text whose tags become references: one alone is the reference, several are in a template literal. Nothing when none
 * of its tags has another form.
 */
export const referringText = (
  text: string,
  referenceOf: ReferenceOf,
  { drops, writing }: { readonly drops: boolean; readonly writing: Writing },
): Value | undefined => {
  if (!text.includes("{{") || text.includes(gap)) return undefined;
  const { pieces } = parseTags(text);
  const references: Reference[] = [];
  const parts = pieces.map((piece) => {
    const reference = piece.kind === "simple" ? referenceOf(piece.name, writing) : undefined;
    // A tag that is written with blanks in it would lose them, which is the same to Argo.
    if (reference === undefined) return text.slice(piece.start, piece.end);
    references.push(reference);
    return gap;
  });
  const [first] = references;
  if (first === undefined) return undefined;
  const code = references.map((reference) => reference.code);
  const joined = parts.join("");
  if (joined === gap && first.isText) return { kind: "code", doc: first.code };
  if (!joined.includes("\n")) return { kind: "code", doc: templateLiteral(joined, { code }) };
  const lines = literal(joined, drops, { code });
  if (lines === undefined) return { kind: "code", doc: templateLiteral(joined, { code }) };
  if (lines.usesDedent) writing.used.add("dedent");
  return { kind: "code", doc: lines.doc };
};

/** References to the workflow itself, by the words behind `workflow.`. */
const ofWorkflow: ReadonlySet<string> = new Set([
  "name",
  "namespace",
  "uid",
  "serviceAccountName",
  "status",
  "failures",
  "duration",
]);

/** The reference of a tag that means the same in every template. */
export const globalReference = (name: string, { used }: Writing): Reference | undefined => {
  const [root = "", what = "", ...rest] = name.split(".");
  if (root !== "workflow") return undefined;
  if (rest.length === 0 && ofWorkflow.has(what)) return textReference(`${used.add("workflow")}.${what}`);
  if (what === "parameters" && rest.length === 1 && rest[0] !== undefined && rest[0] !== "json") {
    return textReference(`${used.add("workflow")}.parameters${member(rest[0])}`);
  }
  return undefined;
};
