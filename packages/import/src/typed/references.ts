import { parseTags } from "@argotsx/expr";
import type { Doc } from "../code/doc.ts";
import { gap, literal, templateLiteral } from "../code/text.ts";
import type { Value, Writing } from "../code/value.ts";
import { onlyExpression } from "../compare/only-expression.ts";
import { Values } from "../plain/to-value.ts";

/** A tag as TypeScript: `inputs.message`. Nothing where a tag has no such form, so that it stays a tag. */
export type ReferenceOf = (name: string, writing: Writing) => Reference | undefined;

/** What stands for a tag in TypeScript. */
export interface Reference {
  readonly code: string;
  /** Whether TypeScript takes it for a text, as Argo takes all values. */
  readonly isText: boolean;
  /** What expressions read it as; nothing for a text. */
  readonly type?: "number" | "json" | "artifact" | undefined;
}

/** What the value of an expression may be where it stands, for TypeScript. */
export type Taken = "string" | "number" | "boolean" | "unknown";

/** Where an expression is written. */
export interface ExpressionPlace {
  readonly writing: Writing;
  readonly takes: readonly Taken[];
  /** Whether braces stand around it, as around the value of an attribute. */
  readonly isAttribute: boolean;
  /** What TypeScript is told of its value, where it has to be told. */
  readonly type?: string;
  /** Whether only an arrow function will do, since it is none in the manifest. */
  readonly isArrow?: boolean;
  /** Whether no text may stand there, so that one without references is an expression, too. */
  readonly isForced?: boolean;
}

/** An expression as TypeScript. Nothing where it has no such form, so that it stays a text. */
export type ExpressionOf = (source: string, place: ExpressionPlace) => Doc | undefined;

/** A reference to what is declared as a text. */
export const textReference = (code: string): Reference => ({ code, isText: true });

/** What is a reference somewhere. */
export interface Sight {
  readonly referenceOf: ReferenceOf;
  /** What is one in metrics besides, as how the template ended. */
  readonly inMetrics?: ReferenceOf | undefined;
}

/** What texts are turned into TypeScript with. */
export interface Words extends Sight {
  readonly expressionOf: ExpressionOf;
  readonly writing: Writing;
}

/** How a text with tags is written. */
interface ReferringPlace extends Omit<ExpressionPlace, "writing"> {
  /** Whether a text of several lines loses its indentation by itself. */
  readonly drops: boolean;
}

/**
 * A text whose tags become references: one alone is the reference, several are in a template literal, and one that is an
 * expression as a whole is written as one. Nothing when none of its tags has another form.
 */
export const referringText = (
  text: string,
  { referenceOf, expressionOf, writing }: Words,
  { drops, ...place }: ReferringPlace,
): Value | undefined => {
  if (!text.includes("{{") || text.includes(gap)) return undefined;
  const source = onlyExpression(text);
  if (source !== undefined) {
    const doc = expressionOf(source, { writing, ...place });
    return doc === undefined ? undefined : { kind: "code", doc };
  }
  const { pieces } = parseTags(text);
  const references: Reference[] = [];
  /** In a text every expression is written in Argo's words, and no arrow function is taken. */
  const written = (source: string): Reference | undefined => {
    const doc = expressionOf(source, { writing, takes: [], isAttribute: false });
    return typeof doc === "string" ? { code: doc, isText: false } : undefined;
  };
  const parts = pieces.map((piece) => {
    const reference =
      piece.kind === "simple"
        ? referenceOf(piece.name, writing)
        : piece.kind === "expression"
          ? written(piece.source)
          : undefined;
    // A tag that is written with blanks in it would lose them, which is the same to Argo.
    if (reference === undefined) return text.slice(piece.start, piece.end);
    references.push(reference);
    return gap;
  });
  const [first] = references;
  if (first === undefined) return undefined;
  const code = references.map((reference) => reference.code);
  const joined = parts.join("");
  const isWhole = first.isText || (first.type === "number" && place.takes.includes("number"));
  if (joined === gap && isWhole) return { kind: "code", doc: first.code };
  if (!joined.includes("\n")) return { kind: "code", doc: templateLiteral(joined, { code }) };
  const lines = literal(joined, drops, { code });
  if (lines === undefined) return { kind: "code", doc: templateLiteral(joined, { code }) };
  if (lines.usesDedent) writing.used.add("dedent");
  return { kind: "code", doc: lines.doc };
};

const anyValue: readonly Taken[] = ["string", "number", "boolean", "unknown"];

/** Makes values of fields that take any text: its tags become references, and expressions what they are in TypeScript. */
export const referringValues = (words: Words): Values => {
  const { writing, expressionOf, referenceOf, inMetrics } = words;
  const ofMetrics: Words = { ...words, referenceOf: (tag, at) => inMetrics?.(tag, at) ?? referenceOf(tag, at) };
  return new Values(
    (text, { path, ...place }) =>
      writing.scripts?.at(path) ??
      referringText(text, path.includes("metrics") ? ofMetrics : words, { ...place, takes: anyValue }),
    (source, { isAttribute }) => {
      const doc = expressionOf(source, { writing, takes: anyValue, isAttribute });
      return doc === undefined ? undefined : { kind: "code", doc };
    },
  );
};
