/** What an integer of a format of the resource definitions may be. */
export interface IntegerRange {
  readonly format: string;
  readonly minimum: bigint;
  readonly maximum: bigint;
}

const range = (bits: bigint): IntegerRange => ({
  format: `int${bits}`,
  minimum: -(2n ** (bits - 1n)),
  maximum: 2n ** (bits - 1n) - 1n,
});

/** Go's decoder refuses a number that does not fit the type. Validators of JSON Schema ignore formats, so it is said twice. */
export const integerRanges: ReadonlyMap<string, IntegerRange> = new Map([
  ["int32", range(32n)],
  ["int64", range(64n)],
]);
