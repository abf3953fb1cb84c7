import { locationOf, type Spec, targetOf } from "@argotsx/authoring/tree";
import { closest } from "@argotsx/diagnostic";
import { shapeOf } from "@argotsx/schema";
import { describe } from "../../describe.ts";
import type { Frame } from "../../frame.ts";
import { frameLabel } from "../../label.ts";
import type { Emitter } from "../emitter.ts";
import { isPlainObject } from "../is-plain-object.ts";
import { hasReferences, valueMark } from "../references/json-text.ts";
import type { Fields } from "../values.ts";
import { parameterText } from "./parameter-text.ts";

/** The props of a call that are no arguments. */
export const taskOptions: ReadonlySet<string> = new Set([
  "name",
  "when",
  "after",
  "depends",
  "onExit",
  "hooks",
  "continueOn",
  "arguments",
  "children",
]);

/** One argument as it was written: the value, and the keys that lead to it. */
interface Given {
  readonly value: unknown;
  readonly trail: readonly string[];
}

/** The arguments of a call: its props, and those in its prop `arguments`. One input takes one of them. */
const givenTo = (frame: Frame, emitter: Emitter): ReadonlyMap<string, Given> => {
  const { props } = frame;
  const given = new Map<string, Given>();
  const { arguments: more } = props;
  if (isPlainObject(more)) {
    for (const [name, value] of Object.entries(more)) given.set(name, { value, trail: ["arguments", name] });
  } else if (more !== undefined && more !== null) {
    const parameters = { input: "arguments", template: frame.call?.template.name ?? "" };
    const types = { expected: "an object, { input: value }", actual: describe(more) };
    emitter.report("wrong-argument", frame, ["arguments"], { ...parameters, ...types });
  }
  for (const [name, value] of Object.entries(props)) {
    if (taskOptions.has(name) || value === undefined) continue;
    if (given.get(name)?.value !== undefined) {
      emitter.report("given-twice", frame, [name], { field: name, other: "'arguments'" });
    }
    given.set(name, { value, trail: [name] });
  }
  return given;
};

/** What to write for an input that is not given, where it is not what is written for one of a task. */
type Advice = (input: string, spec: Spec) => string | undefined;

/** Makes the arguments of a call, in the order in which its template declares the inputs. */
export const callArguments = (frame: Frame, emitter: Emitter, advise?: Advice): Fields | undefined => {
  const template = frame.call?.template;
  if (template === undefined) return undefined;
  const given = givenTo(frame, emitter);
  const parameters: unknown[] = [];
  const artifacts: unknown[] = [];
  for (const [name, spec] of Object.entries(template.inputs)) {
    const { value, trail } = given.get(name) ?? { value: undefined, trail: [] };
    if (value === undefined || value === null) {
      if (isRequired(spec) && !(name === "name" && isToldAsName(frame, emitter)))
        reportMissing(name, template.name, frame, emitter, advise?.(name, spec));
      continue;
    }
    const made =
      spec.kind === "param"
        ? parameter(name, spec, value, trail, frame, emitter)
        : artifact(name, value, trail, frame, emitter);
    if (made === undefined) continue;
    emitter.origins.add(made, frame, (field) => (field === "name" ? undefined : trail));
    (spec.kind === "param" ? parameters : artifacts).push(made);
  }
  for (const [name, { value, trail }] of given) {
    if (Object.hasOwn(template.inputs, name) || value === undefined) continue;
    const meant = closest(name, [...Object.keys(template.inputs), ...taskOptions]);
    const help = meant === undefined ? advice(template.inputs) : `did you mean '${meant}'?`;
    emitter.report("unknown-argument", frame, trail, { template: template.name, input: name }, { help });
  }
  if (parameters.length === 0 && artifacts.length === 0) return undefined;
  const made: Fields = {};
  if (parameters.length > 0) made.parameters = parameters;
  if (artifacts.length > 0) made.artifacts = artifacts;
  return made;
};

/** Whether linking has said that the prop `name` is none of an input: on a handle, or with a text that names no task. */
const isToldAsName = (frame: Frame, { links }: Emitter): boolean => {
  const { name } = frame.props;
  if (name === undefined || name === null) return false;
  return frame.call?.task !== undefined || links.names.get(frame) !== name;
};

const reportMissing = (
  input: string,
  template: string,
  frame: Frame,
  emitter: Emitter,
  advised: string | undefined,
): void => {
  const isOption = taskOptions.has(input);
  const help = isOption
    ? `as a prop '${input}' is an option of tasks; give the input with arguments={{ ${input}: … }}`
    : advised;
  const parameters = { call: callName(frame), input, template };
  emitter.report("missing-argument", frame, isOption ? [input] : [], parameters, help === undefined ? {} : { help });
};

const advice = (inputs: Readonly<Record<string, Spec>>): string => {
  const names = Object.keys(inputs);
  return names.length === 0 ? "it takes no inputs" : `its inputs are ${names.map((name) => `'${name}'`).join(", ")}`;
};

const isRequired = (spec: Spec): boolean => {
  if (spec.kind === "param") {
    const { default: standard, value, configMapKeyRef, event, supplied } = spec.options;
    return (
      standard === undefined &&
      value === undefined &&
      configMapKeyRef === undefined &&
      event === undefined &&
      supplied === undefined
    );
  }
  const { optional, path: _, mode: __, recurseMode: ___, archive: ____, ...rest } = spec.options;
  // A location of its own is where the artifact comes from when nobody gives another.
  return optional !== true && !Object.keys(rest).some((key) => locations.has(key));
};

const locations: ReadonlySet<string> = new Set([
  ...["artifactory", "azure", "gcs", "git", "hdfs", "http", "oss", "plugin", "raw", "s3"],
]);

const parameter = (
  name: string,
  spec: Extract<Spec, { readonly kind: "param" }>,
  value: unknown,
  trail: readonly string[],
  frame: Frame,
  emitter: Emitter,
): Fields | undefined => {
  const template = frame.call?.template.name ?? "";
  if (locationOf(value) !== undefined || targetOf(value)?.artifact) {
    const parameters = { input: name, template, expected: "a value", actual: "an artifact" };
    emitter.report("wrong-argument", frame, trail, parameters);
    return undefined;
  }
  if (typeof value === "function") {
    // Argo falls back on the input's default only for an argument that is one reference and nothing else.
    const hasDefault = targetOf(value) !== undefined && spec.options.default !== undefined;
    const text = emitter.late.text(value, frame, trail, { hasDefault });
    return text === undefined ? undefined : { name, value: text };
  }
  const text = parameterText(value, spec, valueMark);
  if (typeof text === "string" && spec.type === "json" && hasReferences(text)) {
    const made = emitter.late.json(text, frame, trail, {});
    return made && { name, value: `{{=${emitter.late.print(made, true)}}}` };
  }
  if (typeof text === "string") {
    const read = emitter.late.text(text, frame, trail, {});
    return read === undefined ? undefined : { name, value: read };
  }
  emitter.report("wrong-argument", frame, trail, { input: name, template, ...text });
  return undefined;
};

const artifact = (
  name: string,
  value: unknown,
  trail: readonly string[],
  frame: Frame,
  emitter: Emitter,
): Fields | undefined => {
  const target = targetOf(value);
  if (target?.artifact) {
    const from = emitter.late.tag(target, frame, trail);
    return from === undefined ? undefined : { name, from };
  }
  const location = locationOf(value);
  if (location !== undefined) {
    const made = emitter.make(location, shapeOf("Artifact"), trail, frame);
    return { name, ...(made as Fields) };
  }
  const parameters = {
    input: name,
    template: frame.call?.template.name ?? "",
    expected: "an artifact",
    actual: target === undefined ? describe(value) : "the value of a parameter",
  };
  emitter.report("wrong-argument", frame, trail, parameters);
  return undefined;
};

/** A call as a sentence names it. */
export const callName = (frame: Frame): string => `<${frameLabel(frame)}>`;
