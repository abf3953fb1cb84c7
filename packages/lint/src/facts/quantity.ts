/**
 * Kubernetes' quantities (apimachinery, `resource.Quantity`): a decimal number with a binary suffix (`Ki` to `Ei`), a
 * decimal one (`n`, `u`, `m`, `k` to `E`) or an exponent.
 * @module
 */

/** A quantity in billionths, which is the finest that Kubernetes keeps. */
export type Quantity = bigint;

const one = 1_000_000_000n;

/** What 63 bits hold. Anything larger counts as this: no machine has it, and texts may ask for numbers without end. */
const largest = (2n ** 63n - 1n) * one;

const pattern = /^([-+]?)(\d*)(?:\.(\d*))?(?:([KMGTPE]i)|([numkMGTPE])|[eE]([-+]?\d+))?$/;

const binary = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/** The powers of ten of the decimal suffixes. */
const decimal: ReadonlyMap<string, number> = new Map([
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
]);

/** Beyond these every number is as large as can be, or as good as nothing. Keeps powers of hostile texts small. */
const furthestExponent = 60;

const divideUp = (value: bigint, by: bigint): bigint => (value + by - 1n) / by;

/**
 * The value of a quantity, exact to a billionth and rounded up there as Kubernetes does, or nothing if it is none. Go's
 * reader takes a suffix or a point alone for 0, which only the schema refuses.
 */
export const readQuantity = (text: string): Quantity | undefined => {
  const [all, sign, whole = "", fraction = "", binarySuffix, decimalSuffix, exponent] = pattern.exec(text) ?? [];
  if (all === undefined || all === "") return undefined;
  const digits = whole.replace(/^0+/, "");
  // The digits after these change nothing that is kept.
  const kept = fraction.slice(0, 2 * furthestExponent);
  const isZero = digits === "" && /^0*$/.test(fraction);
  const signed = (value: bigint): bigint => {
    const bounded = value > largest ? largest : value;
    return sign === "-" ? -bounded : bounded;
  };
  if (isZero) return 0n;
  const power = exponent === undefined ? (decimal.get(decimalSuffix ?? "") ?? 0) : Number(exponent);
  if (digits.length + power > furthestExponent) return signed(largest);
  if (digits.length + power < -furthestExponent || power < -10 * furthestExponent) return signed(1n);
  const multiplier = binarySuffix === undefined ? 1n : 1024n ** BigInt(binary.indexOf(binarySuffix) + 1);
  const value = BigInt(digits + kept) * one * multiplier * 10n ** BigInt(Math.max(power, 0));
  return signed(divideUp(value, 10n ** BigInt(kept.length + Math.max(-power, 0))));
};

/** The quantity that a field of a manifest holds: YAML may have made a number of it. */
export const amountOf = (value: unknown): Quantity | undefined => {
  if (typeof value === "number") return readQuantity(String(value));
  return typeof value === "string" ? readQuantity(value) : undefined;
};

/** Whether a quantity has no fraction, which those of extended resources such as `nvidia.com/gpu` must not have. */
export const isWhole = (quantity: Quantity): boolean => quantity % one === 0n;

/** Whether a resource is one of a cluster's own, such as a GPU: it has a domain, and not that of Kubernetes. */
export const isExtendedResource = (name: string): boolean =>
  name.includes("/") && !/(^|\.)kubernetes\.io\//.test(name) && !name.startsWith("requests.");
