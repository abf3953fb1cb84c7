import { holdsTags } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { readArgoDuration } from "../../facts/duration.ts";
import { meantDuration } from "../../facts/meant-duration.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../../model/fields.ts";

const isNoNumber = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && !holdsTags(value) && !/^[-+]?\d+$/.test(value);

const check = ({ limit, backoff }: Fields, path: Path, whose: string, report: Report): void => {
  const number = (value: unknown, ...fields: readonly string[]): void => {
    if (!isNoNumber(value)) return;
    const message = `'${fields.join(".")}' in the retryStrategy of ${whose} is '${value}', which is no whole number`;
    report({ at: [...path, ...fields], message });
  };
  number(limit, "limit");
  if (!isFields(backoff)) return;
  number(backoff.factor, "backoff", "factor");
  for (const field of ["duration", "maxDuration", "cap"] as const) {
    const text = textOf(backoff[field]);
    const found = text === undefined || holdsTags(text) ? undefined : readArgoDuration(text);
    if (found === undefined || !("fault" in found)) continue;
    const meant = meantDuration(text ?? "");
    report({
      at: [...path, "backoff", field],
      message: `'backoff.${field}' in the retryStrategy of ${whose} is '${text}', which ${found.fault}`,
      ...(meant !== undefined && { help: `write ${meant}` }),
    });
  }
};

/** Retry strategies that the controller cannot read. */
export const malformedRetry = rule({
  id: "malformed-retry",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["retryStrategy"],
  title: "A retry strategy cannot be read",
  docs: `\`limit\` and \`backoff.factor\` are whole numbers, and the times of a backoff are durations such as \`30s\` or \`1m30s\`, or seconds. Argo reads them only after the first failure, and ends with an error then instead of trying again.`,
  resource: ({ spec, specPath, phrase }, report) => {
    const { retryStrategy, templateDefaults } = spec;
    if (isFields(retryStrategy)) check(retryStrategy, [...specPath, "retryStrategy"], phrase, report);
    const standard = fieldsOf(templateDefaults).retryStrategy;
    if (!isFields(standard)) return;
    check(standard, [...specPath, "templateDefaults", "retryStrategy"], `templateDefaults of ${phrase}`, report);
  },
  template: ({ fields: { retryStrategy }, path, phrase }, report) => {
    if (isFields(retryStrategy)) check(retryStrategy, [...path, "retryStrategy"], phrase, report);
  },
});
