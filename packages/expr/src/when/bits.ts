import { truncate } from "../lang/arithmetic.ts";

const top = 1n << 63n;

/** Go's `uint64(x)` on amd64: negative numbers wrap around. */
const unsigned = (value: number): bigint =>
  value < 2 ** 63 || Number.isNaN(value)
    ? BigInt.asUintN(64, truncate(value))
    : BigInt.asUintN(64, truncate(value - 2 ** 63) ^ -top);

/** The operators on bits, by way of 64-bit integers. */
export const bitwise = {
  "&": (left: number, right: number): number => Number(truncate(left) & truncate(right)),
  "|": (left: number, right: number): number => Number(truncate(left) | truncate(right)),
  "^": (left: number, right: number): number => Number(truncate(left) ^ truncate(right)),
  "<<": (left: number, right: number): number =>
    unsigned(right) > 63n ? 0 : Number(BigInt.asUintN(64, unsigned(left) << unsigned(right))),
  ">>": (left: number, right: number): number =>
    unsigned(right) > 63n ? 0 : Number(unsigned(left) >> unsigned(right)),
  "~": (value: number): number => Number(~truncate(value)),
};
