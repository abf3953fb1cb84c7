import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readArgoDuration, readDuration } from "./duration.ts";

const second = 1_000_000_000n;

test("reads what Go reads", () => {
  const read: readonly (readonly [string, bigint])[] = [
    ["0", 0n],
    ["-0", 0n],
    ["1h30m", 5400n * second],
    ["1.5s", 1_500_000_000n],
    [".5s", 500_000_000n],
    ["1.s", second],
    ["-1m", -60n * second],
    ["+1m", 60n * second],
    ["10us", 10_000n],
    ["10µs", 10_000n],
    ["10μs", 10_000n],
    ["1.9ns", 1n],
    ["1s1s", 2n * second],
    ["9223372036854775807ns", 2n ** 63n - 1n],
    ["-9223372036854775808ns", -(2n ** 63n)],
    [`0.${"3".repeat(5000)}s`, 333_333_333n],
  ];
  for (const [text, nanoseconds] of read) assert.equal(readDuration(text), { nanoseconds }, text);
});

test("says why a text is none", () => {
  const units = "the units are 'h', 'm', 's', 'ms', 'us' and 'ns'";
  const faults: readonly (readonly [string, string])[] = [
    ["", "is empty"],
    ["-", "has no number"],
    ["3", `has no unit after '3'; ${units}`],
    ["1h 30m", `has the unit 'h ', but ${units}`],
    ["1day", `has the unit 'day', but ${units} (24h is a day)`],
    ["h", "is not a number with a unit such as '90s' or '1h30m'"],
    [".s", "is not a number with a unit such as '90s' or '1h30m'"],
    ["1e3s", `has the unit 'e', but ${units}`],
    ["9223372036854775808ns", "is longer than the 292 years that a duration can hold"],
    ["3000000h", "is longer than the 292 years that a duration can hold"],
    [`${"9".repeat(100_000)}h`, "is longer than the 292 years that a duration can hold"],
  ];
  for (const [text, fault] of faults) assert.equal(readDuration(text), { fault }, text.slice(0, 30));
});

test("the sum of what is written is what is read", () => {
  const parts = [
    ["h", 3600n * second],
    ["m", 60n * second],
    ["s", second],
    ["ms", 1_000_000n],
    ["us", 1000n],
    ["ns", 1n],
  ] as const;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(9999), fc.constantFrom(...parts)), { minLength: 1 }),
      fc.boolean(),
      (list, minus) => {
        const text = list.map(([count, [unit]]) => `${count}${unit}`).join("");
        const sum = list.reduce((total, [count, [, size]]) => total + BigInt(count) * size, 0n);
        assert.equal(readDuration(`${minus ? "-" : ""}${text}`), { nanoseconds: minus ? -sum : sum });
      },
    ),
  );
});

test("a bare integer is one of seconds in Argo's fields", () => {
  assert.equal(readArgoDuration("90"), { nanoseconds: 90n * second });
  assert.equal(readArgoDuration("-5"), { nanoseconds: -5n * second });
  assert.equal(readArgoDuration("2m"), { nanoseconds: 120n * second });
  assert.ok("fault" in readArgoDuration("1.5"));
  assert.ok("fault" in readArgoDuration("9999999999999999999999"));
});

test.run();
