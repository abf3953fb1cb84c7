import type { Severity } from "./severity.ts";

/** One row of the table: what a kind of problem is called, how bad it is and how it is said. */
export interface Entry {
  readonly severity: Severity;
  /** `%name%` stands for a parameter that every report must give. */
  readonly message: string;
  /** What to write instead, with the same parameters. A report may give a better one for its case. */
  readonly help?: string;
  /** The page of this diagnostic: when it is reported and why, in a few sentences. */
  readonly docs: string;
}

/** The parameters that a text with `%name%` placeholders needs. */
type ParametersOf<Text> = Text extends `${string}%${infer Name}%${infer Rest}` ? Name | ParametersOf<Rest> : never;

/** What a report of `E` must be given: a forgotten parameter is a type error. */
export type Parameters<E extends Entry> = {
  readonly [Name in ParametersOf<E["message"]> | ParametersOf<E["help"]>]: string | number;
};

/** Declares rows of the table, keeping their texts as literal types so that the placeholders can be checked. */
export const define = <const T extends Readonly<Record<string, Entry>>>(rows: T): T => rows;

/** Puts the parameters into a text. */
export const fill = (text: string, parameters: Readonly<Record<string, string | number>>): string =>
  text.replace(/%(\w+)%/g, (whole, name: string) => (name in parameters ? String(parameters[name]) : whole));
