import { type Fields, fieldsOf, listOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type Attribute, type Child, element } from "../code/element.ts";
import { attributeValue, type Value, valueCode, type Writing } from "../code/value.ts";
import { scalarText } from "../plain/scalar-text.ts";
import { isAttribute } from "./argument-names.ts";
import type { TemplatePlan } from "./plan.ts";

/** How a workflow starts. */
interface Entry {
  readonly call: Child | undefined;
  /** The arguments that are left. */
  readonly left: Fields | undefined;
}

/** The call of the entrypoint, with the arguments of the workflow that it takes. */
export const entryCall = (plan: TemplatePlan, given: Fields, writing: Writing, path: Path): Entry => {
  const inputs = new Set(listOf(fieldsOf(plan.fields.inputs).parameters).map((one) => fieldsOf(one).name));
  const attributes: Attribute[] = [];
  const left: unknown[] = [];
  for (const [index, item] of listOf(given.parameters).entries()) {
    const { name, value, ...others } = fieldsOf(item);
    const text = scalarText(value);
    const isMore = text === undefined || Object.keys(others).length > 0;
    if (isMore || typeof name !== "string" || !inputs.has(name) || !isAttribute(name)) {
      left.push(item);
      continue;
    }
    const comments = writing.comments.take([...path, "parameters", index]);
    const made: Value = { kind: "scalar", value: text };
    attributes.push({ name, value: attributeValue(made, valueCode(made, writing)), comments });
  }
  const rest: Record<string, unknown> = { ...given };
  delete rest.parameters;
  if (left.length > 0) rest.parameters = left;
  const call = element({ tag: plan.identifier, attributes, children: [] });
  return { call: { doc: call }, left: Object.keys(rest).length === 0 ? undefined : rest };
};

/** Whether the workflow says a value for every input of a template that has none of its own. */
export const isSupplied = ({ fields }: TemplatePlan, given: Fields): boolean => {
  const { parameters, artifacts } = fieldsOf(fields.inputs);
  const values = new Set(
    listOf(given.parameters).flatMap((one) => (fieldsOf(one).value === undefined ? [] : [fieldsOf(one).name])),
  );
  const hasDefault = ({ default: standard, value, valueFrom }: Fields): boolean =>
    standard !== undefined || value !== undefined || fieldsOf(valueFrom).configMapKeyRef !== undefined;
  const isStored = ({ name: _name, path: _path, mode: _mode, ...others }: Fields): boolean =>
    Object.keys(others).length > 0;
  return (
    listOf(parameters).every((one) => hasDefault(fieldsOf(one)) || values.has(fieldsOf(one).name)) &&
    listOf(artifacts).every((one) => isStored(fieldsOf(one)))
  );
};
