import { rule } from "../../engine/rule.ts";
import { whyNever } from "../../facts/cron-schedule.ts";
import { fieldsOf } from "../../model/fields.ts";

const reasons = { day: "none of its months has a day of that number", nothing: "one of its fields lists nothing" };

/** Schedules that the controller takes, and that name no day that there is. */
export const impossibleSchedule = rule({
  id: "impossible-schedule",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["schedule", "schedules"],
  title: "A schedule never comes",
  docs: `Argo takes a schedule for the 31st of a month that has 30 days, or for the 30th of February, and the CronWorkflow then never runs. The 29th of February comes every four years and is not reported. Where the day of the week is restricted too, Argo runs on either of the two kinds of days, so that such a schedule comes.`,
  resource: ({ kind, fields, phrase }, report) => {
    if (kind !== "CronWorkflow") return;
    const { schedules, schedule: single } = fieldsOf(fields.spec);
    const judge = (schedule: unknown, at: readonly (string | number)[]): void => {
      const why = typeof schedule === "string" ? whyNever(schedule) : undefined;
      if (why === undefined) return;
      report({
        at,
        message: `the schedule '${schedule}' of ${phrase} never comes: ${reasons[why]}`,
        ...(why === "day" && { help: "April, June, September and November have 30 days, and February 29 at most" }),
      });
    };
    // The field of a single schedule, which versions before 4.0 have.
    judge(single, ["spec", "schedule"]);
    if (!Array.isArray(schedules)) return;
    for (const [index, schedule] of schedules.entries()) judge(schedule, ["spec", "schedules", index]);
  },
});
