import type { Expression } from "@argotsx/expr";
import type { Lowering } from "./lowering.ts";
import { asInteger } from "./numbers.ts";
import type { Call, Span, Tree } from "./tree.ts";
import type { Value } from "./value.ts";
import { written } from "./written.ts";

/** A call whose callee is known, for the row of the table that lowers it. */
export class Site {
  readonly tree: Call;
  readonly lowering: Lowering;

  constructor(tree: Call, lowering: Lowering) {
    this.tree = tree;
    this.lowering = lowering;
  }

  get at(): Span {
    return this.tree.at;
  }

  /** The callee as it is written: `Math.floor`. */
  get callee(): string {
    return written(this.tree.callee);
  }

  has(index: number): boolean {
    return this.argument(index) !== undefined;
  }

  argument(index: number): Tree | undefined {
    return this.tree.arguments[index];
  }

  /** The argument's value; a missing one is the caller's mistake, and the table says how many there are. */
  value(index: number): Value | undefined {
    const argument = this.argument(index);
    return argument && this.lowering.value(argument);
  }

  text(index: number): Value | undefined {
    const argument = this.argument(index);
    return argument && this.lowering.text(argument);
  }

  number(index: number): Value | undefined {
    const argument = this.argument(index);
    return argument && this.lowering.number(argument);
  }

  /** A position or a count, as one of Go's integers. */
  integer(index: number): Expression | undefined {
    const value = this.number(index);
    return value && asInteger(value);
  }

  /** What an argument is while compiling. */
  constant(index: number): { readonly value: unknown } | undefined {
    const argument = this.argument(index);
    return argument && this.lowering.constants.of(argument);
  }

  fail(message: string, help?: string): undefined {
    return this.lowering.fail(this.at, message, help);
  }
}
