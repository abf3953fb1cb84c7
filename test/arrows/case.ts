import type { Type } from "@argotsx/arrow";
import type { Arbitrary } from "fast-check";

/** A parameter that an arrow reads: what it is declared as, and values from the domain of the row. */
export interface Input {
  readonly type: "string" | "number" | "boolean" | "json";
  readonly values: Arbitrary<unknown>;
}

/** An arrow that shows a row of the table. It must give the same as JavaScript and as an expression of Argo. */
export interface Case {
  /** The row, by what is written. */
  readonly row: string;
  readonly arrow: string;
  /** What the names that the arrow calls stand for. */
  readonly inputs?: Readonly<Record<string, Input>>;
  /** Variables of the module. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Names of inputs that are not there, as the outputs of a skipped task. */
  readonly absent?: readonly string[];
}

export type { Type };
