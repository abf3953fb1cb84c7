const top = 1n << 63n;

/** Go's `int64(x)` on amd64: without the fraction; what does not fit is the smallest integer. */
const signed = (value: number): bigint => (value >= -(2 ** 63) && value < 2 ** 63 ? BigInt(Math.trunc(value)) : -top);

/** Go's `uint64(x)` on amd64: negative numbers wrap around. */
const unsigned = (value: number): bigint =>
  value < 2 ** 63 || Number.isNaN(value)
    ? BigInt.asUintN(64, signed(value))
    : BigInt.asUintN(64, signed(value - 2 ** 63) ^ -top);

/** The operators on bits, by way of 64-bit integers. */
export const bitwise = {
  "&": (left: number, right: number): number => Number(signed(left) & signed(right)),
  "|": (left: number, right: number): number => Number(signed(left) | signed(right)),
  "^": (left: number, right: number): number => Number(signed(left) ^ signed(right)),
  "<<": (left: number, right: number): number =>
    unsigned(right) > 63n ? 0 : Number(BigInt.asUintN(64, unsigned(left) << unsigned(right))),
  ">>": (left: number, right: number): number =>
    unsigned(right) > 63n ? 0 : Number(unsigned(left) >> unsigned(right)),
  "~": (value: number): number => Number(~signed(value)),
};
