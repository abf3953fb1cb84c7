import { anyStringText, type Fields, fieldsOf, listOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type Attribute, type Child, element } from "../code/element.ts";
import { attempt, attributeValue, type Value, valueCode } from "../code/value.ts";
import { Unsayable } from "../refusal.ts";
import { isAttribute } from "./argument-names.ts";
import { CallArguments } from "./call-arguments.ts";
import type { TemplatePlan } from "./plan.ts";
import type { Words } from "./references.ts";

/** How a workflow starts. */
/** The call of an entrypoint. */
export interface Entry {
  readonly call: Child | undefined;
  /** The arguments that are left. */
  readonly left: Fields | undefined;
}

/** The artifacts of the workflow as arguments of what it runs: all of them, or none where one has no typed form. */
const artifactArguments = (plan: TemplatePlan, given: Fields, words: Words, path: Path): readonly Attribute[] => {
  const { artifacts } = given;
  if (listOf(artifacts).length === 0) return [];
  try {
    return attempt(words.writing, (writing) =>
      new CallArguments(plan, { ...words, writing, lists: undefined }).of({
        name: plan.name,
        fields: { arguments: { artifacts } },
        path: path.slice(0, -1),
      }),
    );
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    return [];
  }
};

/**
 * The call of the entrypoint, with the arguments of the workflow that it takes. `path` leads to these. Nothing where it
 * would lack an artifact.
 */
export const entryCall = (plan: TemplatePlan, given: Fields, words: Words, path: Path): Entry | undefined => {
  const { writing } = words;
  const inputs = new Set(listOf(fieldsOf(plan.fields.inputs).parameters).map((one) => fieldsOf(one).name));
  const attributes: Attribute[] = [];
  const left: unknown[] = [];
  for (const [index, item] of listOf(given.parameters).entries()) {
    const { name, value, ...others } = fieldsOf(item);
    const text = anyStringText(value);
    const isMore = text === undefined || Object.keys(others).length > 0;
    if (isMore || typeof name !== "string" || !inputs.has(name) || !isAttribute(name)) {
      left.push(item);
      continue;
    }
    const comments = writing.comments.take([...path, "parameters", index]);
    const made: Value = { kind: "scalar", value: text };
    attributes.push({ name, value: attributeValue(made, valueCode(made, writing)), comments });
  }
  const artifacts = artifactArguments(plan, given, words, path);
  if (artifacts.length === 0 && !listOf(fieldsOf(plan.fields.inputs).artifacts).every(isStored)) return undefined;
  attributes.push(...artifacts);
  const rest: Record<string, unknown> = { ...given };
  delete rest.parameters;
  if (artifacts.length > 0) delete rest.artifacts;
  if (left.length > 0) rest.parameters = left;
  const call = element({ tag: plan.identifier, attributes, children: [] });
  return { call: { doc: call }, left: Object.keys(rest).length === 0 ? undefined : rest };
};

/** Whether an artifact says itself where it comes from. */
const isStored = (artifact: unknown): boolean => {
  const { name: _name, path: _path, mode: _mode, ...others } = fieldsOf(artifact);
  return Object.keys(others).length > 0;
};

/** Whether a field holds something: to Argo null is as if it were not there. */
const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether the workflow says a value for every input of a template that has none of its own. */
export const isSupplied = ({ fields }: TemplatePlan, given: Fields): boolean => {
  const { parameters, artifacts } = fieldsOf(fields.inputs);
  const values = new Set(
    listOf(given.parameters).flatMap((one) => (isThere(fieldsOf(one).value) ? [fieldsOf(one).name] : [])),
  );
  const hasDefault = ({ default: standard, value, valueFrom }: Fields): boolean =>
    isThere(standard) || isThere(value) || isThere(fieldsOf(valueFrom).configMapKeyRef);
  const isGiven = (artifact: unknown): boolean =>
    listOf(given.artifacts).some((one) => fieldsOf(one).name === fieldsOf(artifact).name);
  return (
    listOf(parameters).every((one) => hasDefault(fieldsOf(one)) || values.has(fieldsOf(one).name)) &&
    listOf(artifacts).every((one) => isStored(one) || isGiven(one))
  );
};
