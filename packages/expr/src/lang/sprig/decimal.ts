/** A decimal number: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The decimal that the shortest text of a float stands for. */
const decimalOf = (value: number): Decimal => {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  const fraction = digits.split(".")[1] ?? "";
  return { digits: BigInt(digits.replace(".", "")), exponent: Number(exponent) - fraction.length };
};

const floatOf = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

const aligned = (left: Decimal, right: Decimal): readonly [bigint, bigint, number] => {
  const exponent = Math.min(left.exponent, right.exponent);
  const scale = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);
  return [scale(left), scale(right), exponent];
};

const operations = {
  add: (left: Decimal, right: Decimal): Decimal => {
    const [a, b, exponent] = aligned(left, right);
    return { digits: a + b, exponent };
  },
  subtract: (left: Decimal, right: Decimal): Decimal => {
    const [a, b, exponent] = aligned(left, right);
    return { digits: a - b, exponent };
  },
  multiply: (left: Decimal, right: Decimal): Decimal => ({
    digits: left.digits * right.digits,
    exponent: left.exponent + right.exponent,
  }),
  /** Sixteen digits behind the point, halves away from zero. */
  divide: (left: Decimal, right: Decimal): Decimal => {
    const [a, b] = aligned(left, right);
    const [numerator, denominator] = b < 0n ? [-a, -b] : [a, b];
    const scaled = numerator * 10n ** 16n * 2n;
    const rounded = scaled < 0n ? scaled - denominator : scaled + denominator;
    return { digits: rounded / (denominator * 2n), exponent: -16 };
  },
};

/** sprig's `addf` and the like, which calculate with decimals and not with floats: 0.1 and 0.2 are 0.3. */
export const decimally = (operation: keyof typeof operations, first: number, rest: readonly number[]): number =>
  floatOf(rest.reduce((sum, value) => operations[operation](sum, decimalOf(value)), decimalOf(first)));
