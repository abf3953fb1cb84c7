import { rule } from "../../engine/rule.ts";
import { timeZoneFault } from "../../facts/time-zone.ts";
import { fieldsOf, textOf } from "../../model/fields.ts";

/** cron-timezone of Argo's validator. */
export const unknownTimeZone = rule({
  id: "unknown-time-zone",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["timezone"],
  title: "A time zone is not in the tz database",
  docs: `\`timezone\` is a name of the tz database with its capitals, such as \`Europe/Zurich\`. Offsets such as \`+02:00\` and abbreviations of summer times are none. Without one, schedules are those of the controller's own zone.`,
  resource: ({ kind, fields, phrase }, report) => {
    const zone = kind === "CronWorkflow" ? textOf(fieldsOf(fields.spec).timezone) : undefined;
    const fault = zone === undefined ? undefined : timeZoneFault(zone);
    if (fault === undefined) return;
    report({ at: ["spec", "timezone"], message: `the time zone of ${phrase} is none: ${fault}` });
  },
});
