import { parseExpression } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { readArgoDuration } from "../../facts/duration.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../../model/fields.ts";

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

const nanoseconds = (value: unknown): bigint | undefined => {
  const text = textOf(value);
  const found = text === undefined ? undefined : readArgoDuration(text);
  return found !== undefined && "nanoseconds" in found ? found.nanoseconds : undefined;
};

const constantOf = (expression: string | undefined): boolean | undefined => {
  const tree = expression === undefined ? undefined : parseExpression(expression).tree;
  return tree?.kind === "boolean" ? tree.value : undefined;
};

const check = (strategy: Fields, path: Path, whose: string, report: Report): void => {
  const { limit, backoff, expression } = strategy;
  const at = (...fields: readonly string[]): Path => [...path, ...fields];
  if (String(limit) === "0") {
    report({
      at: at("limit"),
      message: `${whose} has a retryStrategy with limit 0, which retries nothing`,
      help: "say how often to try again, or take the retryStrategy away",
    });
    return;
  }
  if (constantOf(textOf(expression)) === false) {
    report({ at: at("expression"), message: `${whose} has a retryStrategy whose expression is always false` });
    return;
  }
  if (!isFields(backoff)) return;
  if (!isSet(backoff.duration)) {
    report({
      at: at("backoff"),
      message: `${whose} has a backoff without a duration, with which the first retry fails`,
      help: "say how long to wait before the first one: duration: 10s",
    });
  } else if (!isSet(limit)) {
    report({
      at: at("backoff"),
      message: `${whose} has a backoff without a limit: Argo does not wait between retries then`,
      help: "give the retryStrategy a limit",
    });
  }
  const first = nanoseconds(backoff.duration);
  const most = nanoseconds(backoff.maxDuration);
  if (first !== undefined && most !== undefined && most <= first) {
    report({
      at: at("backoff", "maxDuration"),
      message: `${whose} waits ${textOf(backoff.duration)} before a retry and gives up after ${textOf(backoff.maxDuration)}, so it never retries`,
      help: "maxDuration counts from the beginning of the first attempt",
    });
  }
};

/** Retry strategies that the controller takes for less than they say. */
export const uselessRetry = rule({
  id: "useless-retry",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["retryStrategy"],
  title: "A retry strategy, or a part of it, does nothing",
  docs: `Argo looks at a backoff only together with a \`limit\`: without one it tries again at once, again and again. A \`limit\` of 0 is a single attempt, and a \`maxDuration\` that is over before the first wait ends allows no second one.`,
  resource: ({ spec, specPath, phrase }, report) => {
    const { retryStrategy, templateDefaults } = spec;
    if (isFields(retryStrategy)) check(retryStrategy, [...specPath, "retryStrategy"], phrase, report);
    const standard = fieldsOf(templateDefaults).retryStrategy;
    if (isFields(standard)) {
      check(standard, [...specPath, "templateDefaults", "retryStrategy"], `templateDefaults of ${phrase}`, report);
    }
  },
  template: ({ fields: { retryStrategy }, path, phrase }, report) => {
    if (isFields(retryStrategy)) check(retryStrategy, [...path, "retryStrategy"], phrase, report);
  },
});
