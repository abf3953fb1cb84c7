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
  found.tagsBeside(lookedAtApart, fields, path, { environment, where });
  if (fields.metrics !== undefined) {
    ofMetrics(fields.metrics, [...path, "metrics"], where, () => environments.ofMetrics(template), found);
  }
  if (fields.retryStrategy !== undefined) {
    ofRetry(fields.retryStrategy, [...path, "retryStrategy"], where, environment, found);
  }
  if (fields.http !== undefined) ofRequest(template, environment, found);
  if (fields.data !== undefined) ofData(template, found);
  if (fields.outputs !== undefined) ofOutputs(template, environments, environment, found);
  if (fields.steps === undefined && fields.dag === undefined) return;
  const calls = lazily(() => environments.ofCalls(template, around?.()));
  found.tagsBeside(["tasks"], fieldsOf(fields.dag), [...path, "dag"], { environment: calls, where });
  for (const call of template.calls) ofCall(call, environments, calls, found);
};

/** The fields of a template that are looked at by themselves. */
const lookedAtApart = ["steps", "dag", "outputs", "metrics", "retryStrategy", "http"];

/** The condition of a request, and its tags. */
const ofRequest = ({ path, fields, phrase }: Template, environment: EnvironmentOf, found: Collector): void => {
  const request = fieldsOf(fields.http);
  found.field(request.successCondition, {
    at: [...path, "http", "successCondition"],
    environment: () => httpEnvironment,
    where: `the success condition of ${phrase}`,
    wants: "boolean",
  });
  found.tagsBeside(["successCondition"], request, [...path, "http"], { environment, where: phrase });
};

/** The transformations of data. */
const ofData = ({ path, fields, phrase }: Template, found: Collector): void => {
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
    if (valueFrom?.expression === undefined) continue;
    found.field(valueFrom.expression, {
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
    if (fields.fromExpression === undefined) continue;
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
  const within = { environment, where };
  found.tagsBeside(["inline", "hooks", "when", "arguments"], fields, path, within);
  if (fields.arguments !== undefined) {
    const wider = () => environments.withInputsOf(environment(), call);
    found.tags(fields.arguments, [...path, "arguments"], { environment, where, wider });
  }
  if (fields.when !== undefined) {
    const condition = { at: [...path, "when"], where, call, valuesOf: valuesIn(template, call) };
    found.condition(condition, fields.when, within);
  }
  for (const hook of call.hooks) ofHook(hook, where, environment, environment, found);
  ofArtifacts(call.arguments.artifacts, where, () => environments.ofOutputs(template), found);
  if (call.inline !== undefined) ofTemplate(call.inline, environments, found, environment);
};
