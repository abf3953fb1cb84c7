import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { meantDescriptor, scheduleFault, whyNever } from "./cron-schedule.ts";

test("takes what the controller takes", () => {
  for (const schedule of [
    "* * * * *",
    "*/5 0-23/2 1,15 jan-DEC MON-fri",
    "5/10 ? * * ?",
    "@daily",
    "@every 1h30m",
    "@every -5m",
    "TZ=Europe/Berlin 0 6 * * *",
    "CRON_TZ=UTC  @hourly",
    "  0\t6 * * *  ",
    "+5 0 * * *",
    ", 0 * * *",
    "*-5 0 * * *",
  ]) {
    assert.is(scheduleFault(schedule), undefined, schedule);
  }
});

const faults: readonly (readonly [schedule: string, fault: string])[] = [
  ["", "it is empty"],
  ["0 25 * * *", "the hour '25' is not within 0 to 23"],
  ["0 0 * * 7", "the day of the week '7' is not within 0 to 6 or 'sun' to 'sat'"],
  ["0 0 0 * *", "the day of the month '0' is not within 1 to 31"],
  ["0 0 * 13 *", "the month '13' is not within 1 to 12 or 'jan' to 'dec'"],
  ["30-10 0 * * *", "the minute '30-10' begins after its end"],
  ["1-2-3 0 * * *", "the minute '1-2-3' has more than one hyphen"],
  ["1/2/3 0 * * *", "the minute '1/2/3' has more than one slash"],
  ["*/0 0 * * *", "the step of the minute is 0"],
  ["*/x 0 * * *", "the step 'x' of the minute is not a number"],
  ["*/99999999999999999999 0 * * *", "the step '99999999999999999999' of the minute is too large"],
  [
    "0 0 L * *",
    "the day of the month holds 'L', where it may be 1 to 31, '*', ranges such as 'a-b' and steps such as '*/n'",
  ],
  [
    "-5 0 * * *",
    "the minute lacks a number, where it may be 0 to 59, '*', ranges such as 'a-b' and steps such as '*/n'",
  ],
  [
    "0 0 0 * * *",
    "it has 6 fields instead of five: minute, hour, day of the month, month, day of the week, there is none for seconds",
  ],
  [
    "@Daily",
    "'@Daily' is none of '@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly' and '@every' with a duration",
  ],
  [
    "@every 1d",
    "the duration after '@every' has the unit 'd', but the units are 'h', 'm', 's', 'ms', 'us' and 'ns' (24h is a day)",
  ],
  ["TZ=UTC", "there is no blank and no schedule after 'TZ=UTC'"],
  [
    "TZ=europe/berlin 0 0 * * *",
    "its time zone 'europe/berlin' is not in the tz database; did you mean 'Europe/Berlin'?",
  ],
];

for (const [schedule, fault] of faults) {
  test(`says what is wrong with '${schedule}'`, () => {
    assert.is(scheduleFault(schedule), fault);
  });
}

test("a list of values within their bounds is always taken, one beyond them never", () => {
  const bounds = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 6],
  ] as const;
  const field = ([min, max]: readonly [number, number]) =>
    fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.tuple(...bounds.map(field)), fc.nat(4), (values, broken) => {
      const texts = values.map((list) => list.join(","));
      assert.is(scheduleFault(texts.join(" ")), undefined);
      texts[broken] += `,${(bounds[broken]?.[1] ?? 0) + 1}`;
      assert.ok(scheduleFault(texts.join(" ")) !== undefined);
    }),
  );
});

test("tells schedules that have no day from those that have one", () => {
  assert.is(whyNever("0 0 30 2 *"), "day");
  assert.is(whyNever("0 0 31 2,4,6,9,11 *"), "day");
  assert.is(whyNever("TZ=UTC 0 0 30 feb *"), "day");
  assert.is(whyNever(", 0 * * *"), "nothing");
  assert.is(whyNever("0 0 29 2 *"), undefined);
  assert.is(whyNever("0 0 30 2 1"), undefined);
  assert.is(whyNever("@yearly"), undefined);
  assert.is(whyNever("not a schedule"), undefined);
});

test("a schedule runs on no day exactly if a walk over all days of 28 years finds none", () => {
  const some = (min: number, max: number) =>
    fc.oneof(fc.constant("*"), fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 3 }));
  const text = (list: "*" | number[] | string) => (Array.isArray(list) ? list.join(",") : "*");
  const has = (list: "*" | number[] | string, value: number) => !Array.isArray(list) || list.includes(value);
  fc.assert(
    fc.property(some(28, 31), some(1, 12), some(0, 6), (days, months, weekdays) => {
      let runs = false;
      for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2028, 0, 1) && !runs; at += 86_400_000) {
        const date = new Date(at);
        const day = has(days, date.getUTCDate());
        const weekday = has(weekdays, date.getUTCDay());
        const either = Array.isArray(days) && Array.isArray(weekdays) ? day || weekday : day && weekday;
        runs = has(months, date.getUTCMonth() + 1) && either;
      }
      assert.is(whyNever(`0 0 ${text(days)} ${text(months)} ${text(weekdays)}`) === undefined, runs);
    }),
    { numRuns: 60 },
  );
});

test("any text gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."019*?,-/ @TZ=CRONevry_hms+\t") }), (text) => {
      const fault = scheduleFault(text);
      assert.ok(fault === undefined || fault.length > 0);
      if (fault !== undefined) assert.is(whyNever(text), undefined);
    }),
  );
});

test("a misspelt word is found", () => {
  assert.is(meantDescriptor("@weekley"), "@weekly");
  assert.is(meantDescriptor("CRON_TZ=Europe/Berlin @Daily"), "@daily");
  assert.is(meantDescriptor("@evry 1h"), "@every");
  for (const schedule of ["@daily", "@every 1x", "@zzz", "0 0 * * 7"]) assert.is(meantDescriptor(schedule), undefined);
});

test.run();
