/** Where something stands in its source file: line and column of its start and its end, from 1. */
export type Span = readonly [line: number, column: number, endLine: number, endColumn: number];

interface Located {
  readonly at: Span;
}

/**
 * The expression in an arrow function as it was written, without parentheses, type assertions and what else leaves no
 * trace at run time. It is data: the build makes it once and keeps it with the module, so that nothing of TypeScript is
 * needed when a module comes from the cache.
 */
export type Tree =
  | Literal
  | Template
  | Name
  | Parameter
  | MemberAccess
  | ElementAccess
  | Call
  | Unary
  | Binary
  | Conditional
  | List
  | ObjectLiteral
  | Callback
  | Refused;

/** A literal; `undefined` has no value. */
export interface Literal extends Located {
  readonly kind: "literal";
  readonly value?: string | number | boolean | null;
}
/** A template string: one text more than values. */
export interface Template extends Located {
  readonly kind: "template";
  readonly texts: readonly string[];
  readonly values: readonly Tree[];
}
/** A name from around the arrow: an import, a variable, a global such as `Math`. */
export interface Name extends Located {
  readonly kind: "name";
  readonly name: string;
}
/** A parameter of a callback inside the arrow. */
export interface Parameter extends Located {
  readonly kind: "parameter";
  readonly name: string;
}
/** `object.name`, or `object?.name`. */
export interface MemberAccess extends Located {
  readonly kind: "member";
  readonly object: Tree;
  readonly name: string;
  readonly optional: boolean;
}
/** `object[index]`, or `object?.[index]`. */
export interface ElementAccess extends Located {
  readonly kind: "element";
  readonly object: Tree;
  readonly index: Tree;
  readonly optional: boolean;
}
export interface Call extends Located {
  readonly kind: "call";
  readonly callee: Tree;
  readonly arguments: readonly Tree[];
  readonly optional: boolean;
}
export interface Unary extends Located {
  readonly kind: "unary";
  readonly operator: "!" | "-" | "+";
  readonly operand: Tree;
}
/** Any binary operator of JavaScript as it is written, such as `===`, `&&`, `??`. */
export interface Binary extends Located {
  readonly kind: "binary";
  readonly operator: string;
  readonly left: Tree;
  readonly right: Tree;
}
export interface Conditional extends Located {
  readonly kind: "conditional";
  readonly test: Tree;
  readonly then: Tree;
  readonly otherwise: Tree;
}
export interface List extends Located {
  readonly kind: "list";
  readonly items: readonly { readonly spread: boolean; readonly value: Tree }[];
}
export interface ObjectLiteral extends Located {
  readonly kind: "object";
  readonly entries: readonly { readonly key: string; readonly value: Tree }[];
}
/** A function inside the arrow, such as what `filter` is given. */
export interface Callback extends Located {
  readonly kind: "callback";
  readonly parameters: readonly string[];
  readonly body: Tree;
}
/** What no expression can say: a statement, `await`, an assignment. It is an error only where the arrow is used. */
export interface Refused extends Located {
  readonly kind: "refused";
  /** The middle of a sentence: `an assignment`. */
  readonly what: string;
  readonly help?: string;
}

/**
 * An arrow function with its tree. The build attaches this to the function under `Symbol.for("argotsx.arrow")`, so that
 * it stays an ordinary function.
 */
export interface CapturedArrow {
  /** The source file, named as the elements of the same module name it. */
  readonly file: string;
  readonly tree: Tree;
  /** Reads the names of the tree; a name that does not exist, or not yet, throws. */
  readonly scope: Readonly<Record<string, () => unknown>>;
}
