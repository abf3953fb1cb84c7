import { anyStringText, type Fields, fieldsOf, isFields, listOf, shapeOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type Doc, group, ifBroken, indent, join, line } from "../code/doc.ts";
import { type Value, valueCode, type Writing } from "../code/value.ts";
import { repeated } from "../names/repeated.ts";
import { Values } from "../plain/to-value.ts";
import { Unsayable } from "../refusal.ts";
import { specsCode } from "../typed/specs.ts";

/** An input or output as those see it that call a template: what it is, and whether it has to be given. */
export interface Port {
  readonly name: string;
  readonly kind: "param" | "artifact";
  readonly doc: Doc;
  /** A text that it takes, for a parameter. */
  readonly sample: string;
  /** Whether it takes a list. */
  readonly isList?: boolean;
}

/** What a template takes and gives. */
export interface Signature {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

/** Which of its inputs and outputs are lists as JSON, with their types. */
export interface Lists {
  readonly inputs: ReadonlyMap<string, string> | undefined;
  readonly outputs: ReadonlyMap<string, string> | undefined;
}

const called = (name: string, options: Readonly<Record<string, Value>>, writing: Writing, before?: Doc): Doc => {
  const entries = Object.entries(options).map(([key, value]) => ({ key, value }));
  const parts = [before, entries.length === 0 ? undefined : valueCode({ kind: "object", entries }, writing)];
  return [
    name,
    "(",
    join(
      ", ",
      parts.flatMap((part) => (part === undefined ? [] : [part])),
    ),
    ")",
  ];
};

const scalar = (value: string | boolean): Value => ({ kind: "scalar", value });

/** What makes an input optional: what it is when no argument is given. */
const standardOf = ({ default: standard, value, valueFrom }: Fields): Readonly<Record<string, Value>> => {
  const text = anyStringText(standard) ?? anyStringText(value) ?? anyStringText(fieldsOf(valueFrom).default);
  if (text !== undefined) return { default: scalar(text) };
  const { configMapKeyRef } = fieldsOf(valueFrom);
  return isFields(configMapKeyRef)
    ? { configMapKeyRef: new Values().make(configMapKeyRef, shapeOf("ConfigMapKeySelector"), []) }
    : {};
};

const parameter = (fields: Fields, list: string | undefined, writing: Writing): Omit<Port, "name"> => {
  const kind = "param";
  writing.used.add("param");
  const options = standardOf(fields);
  const isOptional = Object.keys(options).length > 0;
  if (list !== undefined && !isOptional) return { kind, doc: `param.json<${list}>()`, sample: "[]", isList: true };
  const values = listOf(fields.enum);
  const texts = values.flatMap((one) => anyStringText(one) ?? []);
  const [first] = texts;
  const standard = options.default?.kind === "scalar" ? String(options.default.value) : first;
  const isOneOf = first !== undefined && texts.length === values.length && texts.includes(standard ?? "");
  // A choice that a ConfigMap makes has no type of its own.
  if (!isOneOf || options.configMapKeyRef !== undefined)
    return { kind, doc: called("param.string", options, writing), sample: "x" };
  const choices = valueCode({ kind: "list", items: texts.map(scalar) }, writing);
  return { kind, doc: called("param.oneOf", options, writing, choices), sample: first };
};

/** Whether an artifact need not be given: it says so, or says where it is. */
const isOptional = ({ name: _name, path: _path, mode: _mode, optional, ...location }: Fields): boolean =>
  optional === true || Object.keys(location).length > 0;

const artifact = (fields: Fields, isInput: boolean, writing: Writing): Omit<Port, "name"> => {
  writing.used.add("artifact");
  const options = isInput && isOptional(fields) ? { optional: scalar(true) } : {};
  return { kind: "artifact", doc: called("artifact", options, writing), sample: "" };
};

/** What a template takes and gives, without how. Refuses what no declaration can name. */
export const signatureOf = (template: Fields, path: Path, lists: Lists, writing: Writing): Signature => {
  const whose = `template '${textOf(template.name) ?? ""}'`;
  const side = (field: "inputs" | "outputs"): readonly Port[] => {
    const { parameters, artifacts } = fieldsOf(template[field]);
    const isInput = field === "inputs";
    const ports = [
      ...listOf(parameters).map((one, index) => ({ what: "parameters", fields: fieldsOf(one), index })),
      ...listOf(artifacts).map((one, index) => ({ what: "artifacts", fields: fieldsOf(one), index })),
    ].map(({ what, fields, index }): Port => {
      const name = textOf(fields.name);
      if (name === undefined || name === "__proto__")
        throw new Unsayable(`an ${isInput ? "input" : "output"} of ${whose} has no name`, [
          ...path,
          field,
          what,
          index,
        ]);
      writing.comments.take([...path, field, what, index]);
      if (what === "artifacts") return { name, ...artifact(fields, isInput, writing) };
      // What an output is without a value is no matter of those that read it.
      return { name, ...parameter(isInput ? fields : { enum: fields.enum }, lists[field]?.get(name), writing) };
    });
    const twice = repeated(ports.map(({ name }) => name));
    if (twice !== undefined)
      throw new Unsayable(`two ${isInput ? "inputs" : "outputs"} of ${whose} have the name '${twice}'`, [
        ...path,
        field,
      ]);
    return ports;
  };
  const outputs = side("outputs");
  // What a script prints is what it gives, as a rule.
  const isScript = template.script !== undefined && !outputs.some(({ name }) => name === "result");
  if (isScript) writing.used.add("param");
  const printed: Port = { name: "result", kind: "param", doc: "param.string({ stdout: true })", sample: "" };
  return { inputs: side("inputs"), outputs: isScript ? [...outputs, printed] : outputs };
};

/** `{ inputs: { … }, outputs: { … } }`, with the entries that are given in front. */
export const signatureCode = ({ inputs, outputs }: Signature, before: readonly Doc[]): Doc => {
  const entries = [
    ...before,
    ...(inputs.length === 0 ? [] : [["inputs: ", specsCode(inputs)] as Doc]),
    ...(outputs.length === 0 ? [] : [["outputs: ", specsCode(outputs)] as Doc]),
  ];
  if (entries.length === 0) return "{}";
  return group("{", indent([line, join([",", line], entries)]), ifBroken(","), line, "}");
};
