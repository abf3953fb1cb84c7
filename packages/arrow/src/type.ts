import type { Expression } from "@argotsx/expr";
import type { Span } from "./tree.ts";

/** What a value is when the workflow runs. `unknown` is JSON of unknown shape. */
export type Type =
  | { readonly kind: "boolean" | "null" | "unknown" }
  | TextType
  | NumberType
  | { readonly kind: "list"; readonly items: Type }
  | { readonly kind: "object"; readonly fields?: Readonly<Record<string, Type>> };

/** A text. */
export interface TextType {
  readonly kind: "string";
  /** Whether it only carries a value whose type nothing says: TypeScript may know it for a number, or for a list. */
  readonly carried?: true;
}

/**
 * A number. Argo tells whole numbers of 64 bits from floats, and JavaScript does not: what is said here decides where one
 * has to become the other. A reference that was converted is a float, which needs no word.
 */
export interface NumberType {
  readonly kind: "number";
  /** Whether it may be one of Go's integers at run time, and then between which bounds. */
  readonly integer?: { readonly always: boolean; readonly least: number; readonly most: number };
  /** Whether it may be -0, which Go writes as `-0` and JavaScript as `0`. */
  readonly minusZero?: true;
}

/** An expression that already has its type when it runs: conversions are done. */
export interface Operand {
  readonly expression: Expression;
  readonly type: Type;
}

export interface Context {
  /** The value of a free name while compiling. Throws as the scope does. */
  readonly read: (name: string) => unknown;
  /**
   * What `value()` means when `value` is a reference or another captured arrow, and what a text with references in it
   * means; nothing for any other value. `path` is how it is written (`Flip.outputs.result`), for messages.
   */
  readonly operand: (value: unknown, path: string, at: Span) => Operand | undefined;
}

/** Something that an arrow says and no expression can. */
export interface ArrowProblem {
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
}

const named = {
  string: "a text",
  number: "a number",
  boolean: "a boolean",
  null: "null",
  unknown: "a JSON value",
  list: "a list",
  object: "an object",
} as const;

/** How a message calls values of a type. */
export const nameOf = (type: Type): string => named[type.kind];

/** What JavaScript can count to without gaps; beyond it a 64-bit integer would compute something else. */
export const largest = Number.MAX_SAFE_INTEGER;

export const string: Type = { kind: "string" };
export const boolean: Type = { kind: "boolean" };
export const unknown: Type = { kind: "unknown" };
/** A float. */
export const number: NumberType = { kind: "number" };
/** One of Go's integers. */
export const integerBetween = (least: number, most: number): NumberType => ({
  kind: "number",
  integer: { always: true, least, most },
});
export const listOf = (items: Type): Type => ({ kind: "list", items });

const mergeNumbers = (a: NumberType, b: NumberType): NumberType => {
  const integers = [a.integer, b.integer].filter((one) => one !== undefined);
  const minusZero = a.minusZero === true || b.minusZero === true;
  return {
    kind: "number",
    ...(integers.length > 0 && {
      integer: {
        always: integers.length === 2 && integers.every(({ always }) => always),
        least: Math.min(...integers.map(({ least }) => least)),
        most: Math.max(...integers.map(({ most }) => most)),
      },
    }),
    ...(minusZero && { minusZero }),
  };
};

/** The type of a value that has one of two types. */
export const either = (a: Type, b: Type): Type => {
  if (a.kind === "number" && b.kind === "number") return mergeNumbers(a, b);
  if (a.kind === "list" && b.kind === "list") return listOf(either(a.items, b.items));
  if (a.kind === "object" && b.kind === "object") {
    const keys = Object.keys(a.fields ?? {}).filter((key) => b.fields !== undefined && Object.hasOwn(b.fields, key));
    const known = a.fields !== undefined && keys.length === Object.keys(a.fields).length;
    if (!known || b.fields === undefined || keys.length !== Object.keys(b.fields).length) return { kind: "object" };
    const fields = Object.entries(a.fields ?? {}).map(([key, type]) => [key, either(type, b.fields?.[key] ?? unknown)]);
    return { kind: "object", fields: Object.fromEntries(fields) };
  }
  return a.kind === b.kind ? a : unknown;
};
