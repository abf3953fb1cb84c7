import type { Lowering } from "./lowering.ts";
import type { Site } from "./site.ts";
import type { Binary, Tree, Unary } from "./tree.ts";
import type { Value } from "./value.ts";

/** A row of the table of what arrows may say, as docs/arrows.md shows it. */
export interface Construct {
  /** How it is written: `text.startsWith(part)`. It names the row. */
  readonly written: string;
  /** Where the expression gives what JavaScript gives. Within it they are the same; empty when that is everywhere. */
  readonly domain: string;
  /** What it becomes, for the reader. */
  readonly becomes: string;
}

/** A piece of syntax: a literal, a member, a list. What it is is in its kind, and the row may cover several. */
export interface Form extends Construct {
  readonly kinds: readonly Tree["kind"][];
}

export interface UnaryOperator extends Construct {
  readonly unary: Unary["operator"];
  readonly lower: (tree: Unary, lowering: Lowering) => Value | undefined;
}

export interface BinaryOperator extends Construct {
  readonly operators: readonly string[];
  readonly lower: (tree: Binary, lowering: Lowering) => Value | undefined;
}

/** A method of texts, lists or numbers. On JSON of unknown shape the value itself decides between text and list. */
export interface Method extends Construct {
  readonly on: "string" | "list" | "any";
  readonly name: string;
  readonly arguments: readonly [least: number, most: number];
  readonly lower: (receiver: Value, site: Site) => Value | undefined;
}

/** A function of JavaScript, known by identity, so that it counts under whatever name it is called. */
export interface GlobalFunction extends Construct {
  readonly function: unknown;
  readonly arguments: readonly [least: number, most: number];
  readonly lower: (site: Site) => Value | undefined;
}

export type Row = Form | UnaryOperator | BinaryOperator | Method | GlobalFunction;

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}
