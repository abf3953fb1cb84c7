import { makeReference, type Ref, type Target, targetOf, tokenOf } from "./reference.ts";

/** An expression in Argo's words, with values put in. */
export interface ExpressionText {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];
}

// Symbol.for: the compiler must know an expression of another copy of the package.
const EXPRESSION = Symbol.for("argotsx.expression");

/** The text that a value was written as with `expr`; nothing for anything else. */
export const expressionOf = (value: unknown): ExpressionText | undefined =>
  typeof value === "function" ? (value as { readonly [EXPRESSION]?: ExpressionText })[EXPRESSION] : undefined;

/** What stands for an expression in a text, as the path of a mark: no reference has such a one. */
const markOf = (text: ExpressionText): Target => ({
  owner: 0,
  path: ["expr", JSON.stringify(packed(text))],
  label: "expr`…`",
});

/** A value of an expression as JSON: a reference by what it refers to. */
type Packed = { readonly reference: Target } | { readonly text: PackedText } | { readonly value?: unknown };

interface PackedText {
  readonly texts: readonly string[];
  readonly values: readonly Packed[];
}

const packed = ({ texts, values }: ExpressionText): PackedText => ({
  texts,
  values: values.map((value): Packed => {
    const reference = targetOf(value);
    if (reference !== undefined) return { reference };
    const text = expressionOf(value);
    if (text !== undefined) return { text: packed(text) };
    if (typeof value !== "function") return { value };
    throw new TypeError(
      "an arrow function in an expression has no place in a text; make the expression the whole value, or read references in it",
    );
  }),
});

const unpacked = ({ texts, values }: PackedText): ExpressionText => ({
  texts,
  values: values.map((one) => {
    if ("reference" in one) return makeReference(one.reference);
    return "text" in one ? expressionValue(unpacked(one.text)) : one.value;
  }),
});

/** The expression that a mark in a text stands for; nothing for the mark of a reference. */
export const expressionIn = ({ owner, path }: Target): ExpressionText | undefined => {
  const [kind, json] = path;
  return owner === 0 && kind === "expr" && json !== undefined ? unpacked(JSON.parse(json)) : undefined;
};

const expressionValue = (written: ExpressionText): unknown => {
  const expression = (): never => {
    throw new TypeError("an expression has no value until the workflow runs");
  };
  const inJson = (): never => {
    throw new TypeError("an expression is no JSON before the workflow runs; put all of it into one expr`toJson(…)`");
  };
  const mark = (): string => tokenOf(markOf(written));
  return Object.defineProperties(expression, {
    [EXPRESSION]: { value: written },
    toString: { value: mark },
    toJSON: { value: inJson },
    [Symbol.toPrimitive]: { value: (hint: string): string => (hint === "number" ? expression() : mark()) },
  });
};

/**
 * An expression in Argo's own language, expr, for what an arrow cannot say and where no build step runs:
 *
 *     when={expr`${Flip.outputs.result} == 'heads'`}
 *
 * References become the right names and are converted to their types; other values become literals. In a text it stands
 * for its value, `` `today is ${expr`now().Format('2006-01-02')`}` ``.
 */
export const expr = <T = never>(texts: TemplateStringsArray, ...values: readonly unknown[]): Ref<T> =>
  expressionValue({ texts: texts.raw, values }) as Ref<T>;
