/**
 * Schedules as `ParseStandard` of robfig/cron v3.0.1 reads them, the library that Argo's controller goes by. It is
 * narrower than other crons: five fields, no seconds, Sunday is 0 only, and no `L`, `W` or `#`.
 * @module
 */
import { closest } from "@argotsx/diagnostic";
import { readDuration } from "./duration.ts";
import { timeZoneFault } from "./time-zone.ts";

interface Field {
  readonly called: string;
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const fields: readonly Field[] = [
  { called: "minute", min: 0, max: 59, names: [] },
  { called: "hour", min: 0, max: 23, names: [] },
  { called: "day of the month", min: 1, max: 31, names: [] },
  { called: "month", min: 1, max: 12, names: months },
  { called: "day of the week", min: 0, max: 6, names: weekdays },
];

const descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

/** The values at which a field matches, and whether it was written with a star, which says how days combine. */
interface Values {
  readonly values: ReadonlySet<number>;
  readonly isStar: boolean;
}

type Read<T> = { readonly found: T } | { readonly fault: string };

const span = ({ min, max, names }: Field): string => {
  const words = names.length === 0 ? "" : ` or '${names[0]}' to '${names.at(-1)}'`;
  return `${min} to ${max}${words}`;
};

const readNumber = (text: string, field: Field): Read<number> => {
  const named = field.names.indexOf(text.toLowerCase());
  if (named >= 0) return { found: named + field.min };
  if (!/^[+]?\d+$/.test(text)) {
    const what = text === "" ? "lacks a number" : `holds '${text}'`;
    return {
      fault: `the ${field.called} ${what}, where it may be ${span(field)}, '*', ranges such as 'a-b' and steps such as '*/n'`,
    };
  }
  return { found: Number(text) };
};

const readBounds = (text: string, field: Field): Read<readonly [from: number, to: number]> => {
  const [low = "", high, ...more] = text.split("-");
  if (low === "*" || low === "?") return { found: [field.min, field.max] };
  if (more.length > 0) return { fault: `the ${field.called} '${text}' has more than one hyphen` };
  const from = readNumber(low, field);
  if ("fault" in from) return from;
  const to = high === undefined ? from : readNumber(high, field);
  return "fault" in to ? to : { found: [from.found, to.found] };
};

const readStep = (text: string | undefined, field: Field): Read<number> => {
  if (text === undefined) return { found: 1 };
  if (!/^[+]?\d+$/.test(text)) return { fault: `the step '${text}' of the ${field.called} is not a number` };
  // Go's numbers end there.
  if (Number(text) >= 2 ** 63) return { fault: `the step '${text}' of the ${field.called} is too large` };
  return Number(text) === 0 ? { fault: `the step of the ${field.called} is 0` } : { found: Number(text) };
};

const readRange = (text: string, field: Field): Read<Values> => {
  const [range = "", step, ...more] = text.split("/");
  const bounds = readBounds(range, field);
  if ("fault" in bounds) return bounds;
  if (more.length > 0) return { fault: `the ${field.called} '${text}' has more than one slash` };
  const by = readStep(step, field);
  if ("fault" in by) return by;
  const [from, until] = bounds.found;
  // `5/10` means from 5 on.
  const to = step !== undefined && !range.includes("-") ? field.max : until;
  if (from < field.min || to > field.max) {
    return { fault: `the ${field.called} '${from < field.min ? from : to}' is not within ${span(field)}` };
  }
  if (from > to) return { fault: `the ${field.called} '${range}' begins after its end` };
  const values = new Set<number>();
  for (let value = from; value <= to; value += by.found) values.add(value);
  return { found: { values, isStar: /^[*?]/.test(range) && by.found === 1 } };
};

const readField = (text: string, field: Field): Read<Values> => {
  const values = new Set<number>();
  let isStar = false;
  for (const part of text.split(",").filter((range) => range !== "")) {
    const read = readRange(part, field);
    if ("fault" in read) return read;
    for (const value of read.found.values) values.add(value);
    isStar ||= read.found.isStar;
  }
  return { found: { values, isStar } };
};

/** The blanks that Go's `strings.Fields` splits at, which are not those of JavaScript's `\s`. */
const blanks = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const readFields = (text: string): Read<readonly Values[]> => {
  const words = text.split(blanks).filter((word) => word !== "");
  if (words.length !== fields.length) {
    const seconds = words.length === 6 ? ", there is none for seconds" : "";
    const have = words.length === 1 ? "1 field" : `${words.length} fields`;
    return {
      fault: `it has ${have} instead of five: minute, hour, day of the month, month, day of the week${seconds}`,
    };
  }
  const read: Values[] = [];
  for (const [index, field] of fields.entries()) {
    const values = readField(words[index] ?? "", field);
    if ("fault" in values) return values;
    read.push(values.found);
  }
  return { found: read };
};

/** The word that one with an `@` most likely means; nothing for another schedule. */
export const meantDescriptor = (schedule: string): string | undefined => {
  const [, word] = /(?:^|\s)(@[a-z]+)/i.exec(schedule) ?? [];
  const known = [...descriptors, "@every"];
  return word === undefined || known.includes(word) ? undefined : closest(word, known);
};

const descriptorFault = (text: string): string | undefined => {
  if (descriptors.includes(text)) return undefined;
  if (text.startsWith("@every ")) {
    const every = readDuration(text.slice("@every ".length));
    return "fault" in every ? `the duration after '@every' ${every.fault}` : undefined;
  }
  return `'${text}' is none of ${descriptors.map((known) => `'${known}'`).join(", ")} and '@every' with a duration`;
};

/** The schedule without its `TZ=` or `CRON_TZ=`, whose zone is judged. */
const withoutZone = (schedule: string): Read<string> => {
  const prefix = /^(?:CRON_)?TZ=/.exec(schedule)?.[0];
  if (prefix === undefined) return { found: schedule };
  const end = schedule.indexOf(" ");
  if (end < 0) return { fault: `there is no blank and no schedule after '${schedule}'` };
  const fault = timeZoneFault(schedule.slice(prefix.length, end));
  if (fault !== undefined) return { fault: `its time zone ${fault}` };
  return {
    found: schedule
      .slice(end)
      .split(blanks)
      .filter((word) => word !== "")
      .join(" "),
  };
};

/** What is wrong with a schedule, in words that can follow a colon, or nothing where the controller takes it. */
export const scheduleFault = (schedule: string): string | undefined => {
  if (schedule === "") return "it is empty";
  const bare = withoutZone(schedule);
  if ("fault" in bare) return bare.fault;
  if (bare.found.startsWith("@")) return descriptorFault(bare.found);
  const read = readFields(bare.found);
  return "fault" in read ? read.fault : undefined;
};

/** The same as a sentence of a diagnostic, with whose schedule it is, and what to write instead where a word is misspelt. */
export const scheduleProblem = (
  schedule: string,
  whose: string,
): { readonly message: string; readonly help?: string } | undefined => {
  const fault = scheduleFault(schedule);
  if (fault === undefined) return undefined;
  const meant = meantDescriptor(schedule);
  return {
    message: `Argo cannot read the schedule '${schedule}' of ${whose}: ${fault}`,
    ...(meant !== undefined && { help: `did you mean '${meant}'?` }),
  };
};

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Why a schedule that the controller takes has no time at which it would run: none of its months has such a day, as with the
 * 30th of February, or a field lists nothing. Where both kinds of days are restricted, either of them is enough.
 */
export const whyNever = (schedule: string): "day" | "nothing" | undefined => {
  const bare = withoutZone(schedule);
  if ("fault" in bare || bare.found.startsWith("@")) return undefined;
  const read = readFields(bare.found);
  if ("fault" in read) return undefined;
  const [minute, hour, day, month, weekday] = read.found;
  if (!minute || !hour || !day || !month || !weekday) return undefined;
  if (minute.values.size === 0 || hour.values.size === 0 || month.values.size === 0) return "nothing";
  const onDay = [...month.values].some((m) => [...day.values].some((d) => d <= (longestMonths[m - 1] ?? 0)));
  const onWeekday = weekday.values.size > 0;
  const isAnyEnough = !day.isStar && !weekday.isStar;
  if (isAnyEnough ? onDay || onWeekday : onDay && onWeekday) return undefined;
  return day.values.size === 0 || !onWeekday ? "nothing" : "day";
};
