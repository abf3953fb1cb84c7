import type { Ref } from "./reference.ts";

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

/**
 * An expression in Argo's own language, expr, for what an arrow cannot say and where no build step runs:
 *
 *     when={expr`${Flip.outputs.result} == 'heads'`}
 *
 * References become the right names and are converted to their types; other values become literals.
 */
export const expr = <T = never>(texts: TemplateStringsArray, ...values: readonly unknown[]): Ref<T> => {
  const expression = (): never => {
    throw new TypeError("an expression has no value until the workflow runs");
  };
  const text = (): never => {
    throw new TypeError(
      "an expression is no text before the workflow runs; make it the whole value, or put it into another expr`…`",
    );
  };
  return Object.defineProperties(expression, {
    [EXPRESSION]: { value: { texts: texts.raw, values } },
    toString: { value: text },
    toJSON: { value: text },
    [Symbol.toPrimitive]: { value: text },
  }) as unknown as Ref<T>;
};
