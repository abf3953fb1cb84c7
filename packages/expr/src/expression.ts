/** Where a node stands in the text it was parsed from: offsets in UTF-16 units. Nodes that were made have none. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Located {
  readonly at?: Span;
}

/**
 * A tree of expr-lang 1.17, the language of `{{=…}}` and of Argo's `expression` fields. What is only another way to
 * write something has no node of its own: `v | f(a)` is `f(v, a)`, `.x` is `["x"]`, `1 < x < 3` is two comparisons,
 * `a not in b` is `not (a in b)`, and parentheses are left to the printer.
 */
export type Expression =
  | Nil
  | BooleanLiteral
  | IntegerLiteral
  | FloatLiteral
  | StringLiteral
  | BytesLiteral
  | Name
  | Environment
  | Pointer
  | Member
  | Slice
  | Call
  | Predicate
  | Unary
  | Binary
  | Conditional
  | List
  | MapLiteral
  | Let
  | Sequence
  | Hole;

export interface Nil extends Located {
  readonly kind: "nil";
}
export interface BooleanLiteral extends Located {
  readonly kind: "boolean";
  readonly value: boolean;
}
/** A 64-bit integer. */
export interface IntegerLiteral extends Located {
  readonly kind: "integer";
  readonly value: bigint;
}
export interface FloatLiteral extends Located {
  readonly kind: "float";
  readonly value: number;
}
export interface StringLiteral extends Located {
  readonly kind: "string";
  readonly value: string;
}
export interface BytesLiteral extends Located {
  readonly kind: "bytes";
  readonly value: readonly number[];
}
/** A variable, a function of the environment or a built-in. */
export interface Name extends Located {
  readonly kind: "name";
  readonly name: string;
  /** Whether it was written `::name`, which means the built-in whatever the environment holds. */
  readonly builtin?: true;
}
/** `$env`. */
export interface Environment extends Located {
  readonly kind: "environment";
}
/** `#` in a predicate, `#acc`, `#index`: the name behind the mark, or nothing. */
export interface Pointer extends Located {
  readonly kind: "pointer";
  readonly name: string;
}
/** `object.property`, `object["property"]`, `object[0]`, and `?.` in front of either. */
export interface Member extends Located {
  readonly kind: "member";
  readonly object: Expression;
  readonly property: Expression;
  readonly optional: boolean;
  /**
   * Set where a name is written in brackets behind a chain that has a `?.`: `a?.b["c"]`. Brackets end what `?.` skips, so
   * that this fails when `a` is nil while `a?.b.c` is nil. Other properties than names stand in brackets anyway.
   */
  readonly bracketed?: true;
}
export interface Slice extends Located {
  readonly kind: "slice";
  readonly object: Expression;
  readonly from?: Expression;
  readonly to?: Expression;
}
export interface Call extends Located {
  readonly kind: "call";
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}
/** What a built-in such as `filter` is given to run on every item; `#` is the item. */
export interface Predicate extends Located {
  readonly kind: "predicate";
  readonly body: Expression;
}
export interface Unary extends Located {
  readonly kind: "unary";
  readonly operator: "not" | "-" | "+";
  readonly operand: Expression;
}
export type BinaryOperator =
  | "or"
  | "and"
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "in"
  | "matches"
  | "contains"
  | "startsWith"
  | "endsWith"
  | ".."
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "**"
  | "??";
export interface Binary extends Located {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `a ? b : c`; `if a { b } else { c }` is the same. */
export interface Conditional extends Located {
  readonly kind: "conditional";
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface List extends Located {
  readonly kind: "list";
  readonly items: readonly Expression[];
}
export interface MapLiteral extends Located {
  readonly kind: "map";
  readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
}
export interface Let extends Located {
  readonly kind: "let";
  readonly name: string;
  readonly value: Expression;
  readonly body: Expression;
}
/** `a; b`: the value of the last. */
export interface Sequence extends Located {
  readonly kind: "sequence";
  readonly items: readonly Expression[];
}
/** A place that is filled in later, such as `${…}` in a tagged template. It can be printed only when it is filled. */
export interface Hole extends Located {
  readonly kind: "hole";
  readonly name: string;
}
