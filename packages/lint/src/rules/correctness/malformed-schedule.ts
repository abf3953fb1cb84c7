import { type ObjectShape, shapeOf } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { scheduleProblem } from "../../facts/cron-schedule.ts";
import { fieldsOf } from "../../model/fields.ts";

const patternOf = (spec: ObjectShape): RegExp | undefined => {
  const list = spec.fields.get("schedules");
  const item = list?.kind === "list" ? list.items : undefined;
  return item?.kind === "scalar" ? item.pattern : undefined;
};

/**
 * cron-schedules-required and cron-schedule-malformed of Argo's validator. Where the schema refuses the form as well, it is
 * the check of the shape that says the same, so that a build does too.
 */
export const malformedSchedule = rule({
  id: "malformed-schedule",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["schedule", "schedules"],
  title: "A schedule is none that Argo can read",
  docs: `A CronWorkflow needs a schedule. Each has five fields: minute (0 to 59), hour (0 to 23), day of the month (1 to 31), month (1 to 12, or \`jan\` to \`dec\`) and day of the week (0 to 6, or \`sun\` to \`sat\`; Sunday is 0 only). A field is a list of \`*\`, numbers and ranges, each with a step if one likes: \`*/15\`. Besides there are \`@hourly\` and its like, and \`@every 1h30m\`.`,
  resource: ({ kind, fields, phrase }, report) => {
    const { schedules, schedule: single } = fieldsOf(fields.spec);
    if (kind !== "CronWorkflow") return;
    const judge = (schedule: string, at: readonly (string | number)[]): void => {
      const problem = scheduleProblem(schedule, phrase);
      if (problem !== undefined) report({ at, ...problem });
    };
    // The field of a single schedule, which versions before 4.0 have.
    if (typeof single === "string") judge(single, ["spec", "schedule"]);
    if (!Array.isArray(schedules)) return;
    if (schedules.length === 0) {
      report({
        at: ["spec", "schedules"],
        message: `${phrase} has no schedule`,
        help: 'say when it runs, such as schedules: ["0 6 * * *"]',
      });
    }
    const pattern = patternOf(shapeOf("CronWorkflowSpec"));
    for (const [index, schedule] of schedules.entries()) {
      // What does not even look like a schedule is said by the check of the shape.
      if (typeof schedule === "string" && pattern?.test(schedule) !== false)
        judge(schedule, ["spec", "schedules", index]);
    }
  },
});
