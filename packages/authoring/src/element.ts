/** Where a JSX element was written, as the development transform records it: 1-based, at the `<`. */
export interface Source {
  readonly fileName: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

// Symbol.for and not a class, so that two copies of the package in one program recognise each other's elements.
const ELEMENT = Symbol.for("argotsx.element");

/** One recorded use of a component. It says what was written; nothing runs before the compiler reads it. */
export interface Element {
  /** A plain symbol to TypeScript, so that the types of two copies agree as well. */
  readonly $$typeof: symbol;
  /** The component, template or macro that the tag names. */
  readonly type: unknown;
  /** What was written in the tag, its children among it. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Always refused; kept so that the compiler can say where it was written. */
  readonly key: unknown;
  /** Where it was written, if it was compiled with positions. */
  readonly source: Source | undefined;
}

/** What may stand between two tags. Text may not: a manifest has no place for it, so tsc refuses it. */
export type Node = Element | boolean | null | undefined | readonly Node[];

/** Records an element. `props` must be an object of its own: it is frozen, not copied. */
export const record = (type: unknown, props: object, key: unknown, source: Source | undefined): Element =>
  Object.freeze({
    $$typeof: ELEMENT,
    type,
    props: Object.freeze(props) as Readonly<Record<string, unknown>>,
    key,
    source,
  });

export const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && (value as Partial<Element>).$$typeof === ELEMENT;
