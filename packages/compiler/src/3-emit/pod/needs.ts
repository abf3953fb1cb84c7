import type { Contract } from "./contract.ts";

/** What a contract asks of the program that keeps it. */
export interface Needs {
  /** The types of inputs, and of output parameters. */
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /** Whether an input may be absent, and whether one has only certain values. */
  readonly optional: boolean;
  readonly choice: boolean;
  /** Whether outputs are files of the function's own, files with a value, or printed. */
  readonly artifacts: boolean;
  readonly files: boolean;
  readonly printed: boolean;
}

export const needsOf = ({ inputs, outputs }: Contract): Needs => {
  const given = Object.values(inputs);
  const made = Object.values(outputs);
  const values = made.filter(({ type }) => type !== "artifact");
  return {
    reads: new Set(given.map(({ type }) => type)),
    writes: new Set(values.map(({ type }) => type)),
    optional: given.some((input) => "optional" in input && input.optional === true),
    choice: given.some((input) => "enum" in input),
    artifacts: made.length > values.length,
    files: values.some(({ path }) => path !== undefined),
    printed: values.some(({ path }) => path === undefined),
  };
};
