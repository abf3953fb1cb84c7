import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { amountOf, isExtendedResource, isWhole, readQuantity } from "./quantity.ts";

const one = 1_000_000_000n;

test("reads numbers with each kind of suffix", () => {
  const read: readonly (readonly [string, bigint])[] = [
    ["1", one],
    ["500m", one / 2n],
    ["0.5", one / 2n],
    [".5", one / 2n],
    ["5.", 5n * one],
    ["-1", -one],
    ["+1", one],
    ["1Ki", 1024n * one],
    ["1.5Gi", 1536n * 1024n * 1024n * one],
    ["1E", 10n ** 18n * one],
    ["1E3", 1000n * one],
    ["1e-3", one / 1000n],
    ["1n", 1n],
    ["0.1n", 1n],
    ["-0.1n", -1n],
    ["1e-99999999999", 1n],
    ["0e99999999999", 0n],
    ["00010", 10n * one],
    ["Mi", 0n],
    [".", 0n],
  ];
  for (const [text, value] of read) assert.is(readQuantity(text), value, text);
});

test("no quantity is larger than what 63 bits hold", () => {
  const largest = (2n ** 63n - 1n) * one;
  for (const text of ["1e99999999999", "9".repeat(100_000), "100Ei"]) assert.is(readQuantity(text), largest);
  assert.is(readQuantity("-1e100"), -largest);
});

test("refuses what is none", () => {
  for (const text of ["", "1 Gi", "1gi", "1GB", "1K", "0x1", "1e", "1e1.5", "1Mi1", "{{x}}", "--1", "1M "]) {
    assert.is(readQuantity(text), undefined, text);
  }
});

test("the order is that of the numbers", () => {
  const suffixes = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, e2: 2, "E-1": -1 } as const;
  const written = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.nat(3),
    fc.constantFrom(...Object.entries(suffixes)),
  );
  // The same number in billionths, made without a point.
  const exact = (digits: number, places: number, power: number) => {
    const exponent = 9 + power - places;
    return exponent >= 0 ? BigInt(digits) * 10n ** BigInt(exponent) : BigInt(Math.ceil(digits / 10 ** -exponent));
  };
  fc.assert(
    fc.property(written, ([digits, places, [suffix, power]]) => {
      const text = String(digits).padStart(places + 1, "0");
      const point = text.length - places;
      assert.is(readQuantity(`${text.slice(0, point)}.${text.slice(point)}${suffix}`), exact(digits, places, power));
    }),
  );
});

test("takes what YAML makes of a quantity", () => {
  assert.is(amountOf(0.5), one / 2n);
  assert.is(amountOf("1Ki"), 1024n * one);
  assert.is(amountOf(null), undefined);
  assert.is(amountOf(Number.NaN), undefined);
});

test("knows what must be whole", () => {
  assert.ok(isWhole(2n * one));
  assert.not(isWhole(one / 2n));
  assert.ok(isExtendedResource("nvidia.com/gpu"));
  for (const name of ["cpu", "memory", "hugepages-2Mi", "kubernetes.io/batch-cpu", "requests.nvidia.com/gpu"]) {
    assert.not(isExtendedResource(name), name);
  }
});

test.run();
