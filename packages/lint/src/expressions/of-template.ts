import type { Call } from "../model/call.ts";
import { fieldsOf, listOf } from "../model/fields.ts";
import type { Artifact } from "../model/ports.ts";
import type { Template } from "../model/template.ts";
import type { Collector } from "./collect.ts";
import { dataEnvironment, type Environments, httpEnvironment } from "./environments.ts";
import { ofHook, ofMetrics, ofRetry } from "./of-parts.ts";
import type { EnvironmentOf } from "./place.ts";
import { lazily } from "./types.ts";
import { valuesIn } from "./values.ts";

/** Looks at the expressions of a template and its calls; `around` is what the call sees that it is written in. */
export const ofTemplate = (
  template: Template,
  environments: Environments,
  found: Collector,
  around: EnvironmentOf | undefined,
): void => {
  const { path, phrase: where, fields } = template;
  const environment = lazily(() => environments.ofTemplate(template, around?.()));
  const { steps, dag, outputs: _, metrics, retryStrategy, http, ...rest } = fields;
  found.tags(rest, path, { environment, where });
  ofMetrics(metrics, [...path, "metrics"], where, () => environments.ofMetrics(template), found);
  ofRetry(retryStrategy, [...path, "retryStrategy"], where, environment, found);
  ofBody(template, environment, found);
  ofOutputs(template, environments, environment, found);
  if (steps === undefined && dag === undefined) return;
  const { tasks: __, ...ofDag } = fieldsOf(dag);
  const calls = lazily(() => environments.ofCalls(template, around?.()));
  found.tags(ofDag, [...path, "dag"], { environment: calls, where });
  for (const call of template.calls) ofCall(call, environments, calls, found);
};

/** The expressions of what runs: conditions of requests, transformations of data. */
const ofBody = (template: Template, environment: EnvironmentOf, found: Collector): void => {
  const { path, fields, phrase } = template;
  const { successCondition, ...request } = fieldsOf(fields.http);
  found.field(successCondition, {
    at: [...path, "http", "successCondition"],
    environment: () => httpEnvironment,
    where: `the success condition of ${phrase}`,
    wants: "boolean",
  });
  found.tags(request, [...path, "http"], { environment, where: phrase });
  for (const [index, step] of listOf(fieldsOf(fields.data).transformation).entries()) {
    found.field(fieldsOf(step).expression, {
      at: [...path, "data", "transformation", index, "expression"],
      environment: () => dataEnvironment,
      where: `a transformation of ${phrase}`,
    });
  }
};

const ofOutputs = (
  template: Template,
  environments: Environments,
  environment: EnvironmentOf,
  found: Collector,
): void => {
  const { outputs, path, phrase, body } = template;
  found.tags(template.fields.outputs, [...path, "outputs"], { environment, where: `the outputs of ${phrase}` });
  if (body !== "steps" && body !== "dag") return;
  const seen: EnvironmentOf = () => environments.ofOutputs(template);
  for (const { name, path: at, valueFrom } of outputs.parameters) {
    found.field(valueFrom?.expression, {
      at: [...at, "valueFrom", "expression"],
      environment: seen,
      where: `the output '${name}' of ${phrase}`,
    });
  }
  ofArtifacts(outputs.artifacts, `the outputs of ${phrase}`, seen, found);
};

const ofArtifacts = (
  artifacts: readonly Artifact[],
  owner: string,
  environment: EnvironmentOf,
  found: Collector,
): void => {
  for (const { name, path, fields } of artifacts) {
    found.field(fields.fromExpression, {
      at: [...path, "fromExpression"],
      environment,
      where: `the artifact '${name}' of ${owner}`,
      wants: "artifact",
    });
  }
};

const ofCall = (call: Call, environments: Environments, ofCalls: EnvironmentOf, found: Collector): void => {
  const { template, path, fields } = call;
  const where = `${call.phrase} of ${template.phrase}`;
  const environment = lazily(() => environments.ofCall(call, ofCalls()));
  const { inline: _, hooks: __, when, arguments: given, ...rest } = fields;
  found.tags(rest, path, { environment, where });
  found.tags(given, [...path, "arguments"], {
    environment,
    where,
    wider: () => environments.withInputsOf(environment(), call),
  });
  found.condition({ at: [...path, "when"], where, call, valuesOf: valuesIn(template, call) }, when, {
    environment,
    where,
  });
  for (const hook of call.hooks) ofHook(hook, where, environment, environment, found);
  ofArtifacts(call.arguments.artifacts, where, () => environments.ofOutputs(template), found);
  if (call.inline !== undefined) ofTemplate(call.inline, environments, found, environment);
};
