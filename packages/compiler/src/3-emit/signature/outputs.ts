import type { Operand } from "@argotsx/arrow";
import { expressionOf, type Spec, targetOf } from "@argotsx/authoring/tree";
import { closest } from "@argotsx/diagnostic";
import type { Expression } from "@argotsx/expr";
import type { Frame } from "../../frame.ts";
import { frameLabel } from "../../label.ts";
import { parameterText } from "../call/parameter-text.ts";
import type { Emitter } from "../emitter.ts";
import { isPlainObject } from "../is-plain-object.ts";
import { valueMark } from "../references/json-text.ts";
import { callOf } from "../references/make-expression.ts";
import type { Fields } from "../values.ts";
import { defaultText, lists } from "./inputs.ts";
import { artifactOptions, outputPath } from "./paths.ts";

type ParamSpec = Extract<Spec, { readonly kind: "param" }>;

/** What an output of a template that runs something itself is read from; nothing, which is reported, where it is not said. */
const sourceOf = (name: string, spec: ParamSpec, isRun: boolean): Fields | undefined => {
  const { jsonPath, jqFilter, supplied, path } = spec.options;
  if (jsonPath !== undefined || jqFilter !== undefined) {
    return { ...(jsonPath !== undefined && { jsonPath }), ...(jqFilter !== undefined && { jqFilter }) };
  }
  if (supplied !== undefined) return { supplied: supplied === true ? {} : supplied };
  const file = path ?? outputPath(name, spec, isRun);
  return file === undefined ? undefined : { path: file };
};

/** The outputs of a template that runs something itself: files, or what is printed, which needs no declaration. */
export const leafOutputs = (frame: Frame, isRun: boolean, emitter: Emitter): Fields | undefined => {
  const { template } = frame;
  if (template === undefined) return undefined;
  const parameters: Fields[] = [];
  const artifacts: Fields[] = [];
  let printed: string | undefined;
  for (const [name, spec] of Object.entries(template.outputs)) {
    if (spec.kind === "artifact") {
      const path = outputPath(name, spec, isRun);
      artifacts.push({ name, ...(path !== undefined && { path }), ...artifactOptions(spec) });
      continue;
    }
    const { stdout, description, globalName } = spec.options;
    if (stdout === true) {
      if (printed !== undefined) {
        emitter.reportHeader("two-results", frame, ["outputs", name, "stdout"], {
          first: printed,
          second: name,
          template: template.name,
        });
      }
      printed ??= name;
      continue;
    }
    const source = sourceOf(name, spec, isRun);
    const value = defaultText(spec);
    if (source === undefined && value === undefined) {
      emitter.reportHeader("output-without-source", frame, ["outputs", name], {
        output: name,
        template: template.name,
      });
    }
    const valueFrom = { ...source, ...(value !== undefined && { default: value }) };
    parameters.push({
      name,
      valueFrom,
      ...(description !== undefined && { description }),
      ...(globalName !== undefined && { globalName }),
    });
  }
  return lists(parameters, artifacts);
};

/** The outputs of a template of tasks: those of its tasks, as the prop `outputs` says. */
export const wiredOutputs = (frame: Frame, emitter: Emitter): Fields | undefined => {
  const { template, props } = frame;
  if (template === undefined) return undefined;
  const wiring = isPlainObject(props.outputs) ? props.outputs : {};
  const parameters: Fields[] = [];
  const artifacts: Fields[] = [];
  for (const [name, spec] of Object.entries(template.outputs)) {
    const value = wiring[name];
    const missing = value === undefined || value === null;
    if (missing && (spec.kind !== "param" || spec.options.default === undefined)) {
      const parameters = { component: `<${frameLabel(frame)}>`, output: name, template: template.name };
      emitter.report("wiring-missing", frame, [], parameters);
      continue;
    }
    if (spec.kind === "artifact") {
      const source = wiredArtifact(name, value, frame, emitter);
      if (source !== undefined) artifacts.push({ name, ...source, ...artifactOptions(spec) });
      continue;
    }
    const source = missing ? {} : wiredParameter(name, spec, value, frame, emitter);
    if (source === undefined) continue;
    const text = defaultText(spec);
    const { description, globalName } = spec.options;
    parameters.push({
      name,
      valueFrom: { ...source, ...(text !== undefined && { default: text }) },
      ...(description !== undefined && { description }),
      ...(globalName !== undefined && { globalName }),
    });
  }
  for (const name of Object.keys(wiring)) {
    if (Object.hasOwn(template.outputs, name) || wiring[name] === undefined) continue;
    const meant = closest(name, Object.keys(template.outputs));
    const help = meant === undefined ? {} : { help: `did you mean '${meant}'?` };
    emitter.report("unknown-output", frame, ["outputs", name], { template: template.name, output: name }, help);
  }
  return lists(parameters, artifacts);
};

/** One output artifact: that of a task, or an expression that chooses among some. */
const wiredArtifact = (name: string, value: unknown, frame: Frame, emitter: Emitter): Fields | undefined => {
  const trail = ["outputs", name];
  const target = targetOf(value);
  if (target?.artifact) {
    const from = emitter.late.tag(target, frame, trail);
    return from === undefined ? undefined : { from };
  }
  if (expressionOf(value) !== undefined) {
    const operand = emitter.late.operand(value, frame, trail, { isLocal: true });
    return operand && { fromExpression: emitter.late.print(operand.expression) };
  }
  const parameters = { input: name, template: frame.template?.name ?? "", expected: "an artifact", actual: "a value" };
  emitter.report("wrong-argument", frame, trail, parameters);
  return undefined;
};

/**
 * What an output is for Argo, which prints the values of expressions as Go does, and only texts as they are. What is said in
 * Argo's own words for a text is one, and a member of JSON may be.
 */
const printed = (operand: Operand, spec: ParamSpec, value: unknown, emitter: Emitter): Expression => {
  const { expression, type } = operand;
  if (type.kind === "string") return expression;
  if (spec.type !== "string") return callOf("toJson", expression);
  return expressionOf(value) === undefined ? emitter.late.asText(operand) : expression;
};

/** One output parameter: a reference as Argo has it, or else an expression that makes the same text. */
const wiredParameter = (
  name: string,
  spec: ParamSpec,
  value: unknown,
  frame: Frame,
  emitter: Emitter,
): Fields | undefined => {
  const trail = ["outputs", name];
  const hasDefault = spec.options.default !== undefined;
  const target = targetOf(value);
  if (target?.artifact) {
    const parameters = {
      input: name,
      template: frame.template?.name ?? "",
      expected: "a value",
      actual: "an artifact",
    };
    emitter.report("wrong-argument", frame, trail, parameters);
    return undefined;
  }
  if (target !== undefined) {
    const text = emitter.late.text(value, frame, trail, { hasDefault, isLocal: true });
    if (text === undefined) return undefined;
    if (!text.startsWith("{{=")) return { parameter: text };
  }
  if (typeof value === "function") {
    const operand = emitter.late.operand(value, frame, trail, { hasDefault, isLocal: true });
    if (operand === undefined) return undefined;
    return { expression: emitter.late.print(printed(operand, spec, value, emitter)) };
  }
  const text = parameterText(value, spec, valueMark);
  if (typeof text !== "string") {
    emitter.report("wrong-argument", frame, trail, { input: name, template: frame.template?.name ?? "", ...text });
    return undefined;
  }
  const options = { hasDefault, isLocal: true };
  const made =
    spec.type === "json"
      ? emitter.late.json(text, frame, trail, options)
      : emitter.late.joined(text, frame, trail, options);
  return made && { expression: emitter.late.print(made) };
};
