import { holdsTags } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { readArgoDuration, readDuration } from "../../facts/duration.ts";
import { meantDuration } from "../../facts/meant-duration.ts";
import { type Fields, fieldsOf, textOf } from "../../model/fields.ts";

const isInteger = (text: string): boolean => /^[-+]?\d+$/.test(text);

/** The times of a template, by where they stand in it. */
const ofTemplate: readonly { readonly below: readonly string[]; readonly mayBeBare?: true }[] = [
  { below: ["suspend", "duration"], mayBeBare: true },
  { below: ["timeout"] },
  { below: ["pendingTimeout"] },
  { below: ["memoize", "maxAge"] },
  { below: ["containerSet", "retryStrategy", "duration"] },
];

const check = (value: unknown, at: Path, whose: string, mayBeBare: boolean, report: Report): void => {
  const text = textOf(value);
  if (text === undefined || text === "" || holdsTags(text)) return;
  const found = mayBeBare ? readArgoDuration(text) : readDuration(text);
  if (!("fault" in found)) return;
  const meant = meantDuration(text);
  const help = meant === undefined ? {} : { help: `write ${meant}` };
  report({ at, message: `${whose} is '${text}', which ${found.fault}`, ...help });
};

const below = (fields: Fields, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => fieldsOf(value)[key], fields);

const checkTemplate = (fields: Fields, path: Path, phrase: string, report: Report): void => {
  for (const { below: keys, mayBeBare = false } of ofTemplate) {
    const value = below(fields, keys);
    // Argo itself refuses a timeout without a unit.
    if (keys.length === 1 && typeof value === "string" && isInteger(value)) continue;
    check(value, [...path, ...keys], `'${keys.join(".")}' of ${phrase}`, mayBeBare, report);
  }
};

/** Times that the controller cannot read, those of retries apart. */
export const invalidDuration = rule({
  id: "invalid-duration",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["suspend", "timeout", "pendingTimeout", "memoize", "containerSet", "podGC"],
  title: "A time cannot be read",
  docs: `How long a \`suspend\` waits, the \`timeout\` and \`pendingTimeout\` of a template, the \`maxAge\` of what is memoized, the \`duration\` between the retries of a container set and the \`deleteDelayDuration\` of a \`podGC\` are durations such as \`30s\` or \`1h30m\`. The units are \`h\`, \`m\`, \`s\`, \`ms\`, \`us\` and \`ns\`: 24h is a day. A \`suspend\` and a \`podGC\` also take a bare number of seconds.

Argo reads them only when it needs them, and the step fails then. \`invalid-time-limit\` reports a timeout without a unit, \`malformed-retry\` the times of a retry strategy.`,
  resource: ({ spec, specPath, phrase }, report) => {
    const at = [...specPath, "podGC", "deleteDelayDuration"];
    check(fieldsOf(spec.podGC).deleteDelayDuration, at, `'podGC.deleteDelayDuration' of ${phrase}`, true, report);
    const defaults = fieldsOf(spec.templateDefaults);
    checkTemplate(defaults, [...specPath, "templateDefaults"], `templateDefaults of ${phrase}`, report);
  },
  template: ({ fields, path, phrase }, report) => checkTemplate(fields, path, phrase, report),
});
