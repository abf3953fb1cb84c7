/** What an integer of a type of Go may be. */
export interface IntegerRange {
  readonly minimum: bigint;
  readonly maximum: bigint;
}

const range = (bits: bigint): IntegerRange => ({
  minimum: -(2n ** (bits - 1n)),
  maximum: 2n ** (bits - 1n) - 1n,
});

/**
 * Go's decoder refuses a number that does not fit the type. The range alone says it: validators of JSON Schema ignore
 * formats that are not of its standard, or refuse them.
 */
export const integerRanges: ReadonlyMap<string, IntegerRange> = new Map([
  ["int32", range(32n)],
  ["int64", range(64n)],
]);
