import type { Path } from "@argotsx/schema";
import type { Hook } from "../model/call.ts";
import { fieldsOf, listOf } from "../model/fields.ts";
import type { Collector } from "./collect.ts";
import { retryEnvironment } from "./environments.ts";
import type { EnvironmentOf } from "./place.ts";
import { valuesIn } from "./values.ts";

/** A hook: its own expression, and what it hands over. */
export const ofHook = (
  { name, path, fields }: Hook,
  owner: string,
  environment: EnvironmentOf,
  handing: EnvironmentOf,
  found: Collector,
): void => {
  const where = `the hook '${name}' of ${owner}`;
  found.field(fields.expression, { at: [...path, "expression"], environment, where, wants: "boolean" });
  // What is not known here is filled in where the template is.
  found.tagsBeside(["expression"], fields, path, { environment: () => ({ ...handing(), open: true }), where });
};

/** Metrics: their conditions, and the tags of everything else. */
export const ofMetrics = (
  metrics: unknown,
  at: Path,
  owner: string,
  environment: EnvironmentOf,
  found: Collector,
): void => {
  if (metrics === undefined) return;
  for (const [index, item] of listOf(fieldsOf(metrics).prometheus).entries()) {
    const fields = fieldsOf(item);
    const name = typeof fields.name === "string" ? fields.name : "";
    const where = `the metric '${name}' of ${owner}`;
    const path = [...at, "prometheus", index];
    found.tagsBeside(["when"], fields, path, { environment, where });
    const valuesOf = valuesIn(undefined, undefined);
    const condition = { at: [...path, "when"], where, call: undefined, valuesOf };
    found.condition(condition, fields.when, { environment, where });
  }
};

/** A strategy for retries: its expression, and the tags of everything else. */
export const ofRetry = (
  strategy: unknown,
  at: Path,
  owner: string,
  environment: EnvironmentOf,
  found: Collector,
): void => {
  if (strategy === undefined) return;
  const fields = fieldsOf(strategy);
  const where = `the retry strategy of ${owner}`;
  found.field(fields.expression, {
    at: [...at, "expression"],
    environment: () => retryEnvironment,
    where,
    wants: "boolean",
  });
  found.tagsBeside(["expression"], fields, at, { environment, where });
};
