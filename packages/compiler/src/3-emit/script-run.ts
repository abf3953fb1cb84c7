import {
  absentInput,
  type CapturedFunction,
  capturedFunction,
  hasTokens,
  type TemplateIdentity,
} from "@argotsx/authoring/tree";
import { shapeOf } from "@argotsx/schema";
import type { Frame } from "../frame.ts";
import type { Emitter } from "./emitter.ts";
import type { Contract } from "./pod/contract.ts";
import { podProgram } from "./pod/pod-program.ts";
import { inputArtifactPath, outputPath } from "./signature/paths.ts";

/** Whether a template's frame is a script that is a function. */
export const isRun = ({ kind, props, template }: Frame): boolean =>
  kind === "Script" && template !== undefined && props.run !== undefined;

/** Stands before the name of a variable that holds a path of the contract: what no path holds. */
const fromVariable = "\0variable ";

/** Whether a text is only known in the cluster, and so can be no part of the program. */
const isLate = (text: unknown): boolean => typeof text !== "string" || text.includes("{{") || hasTokens(text);

/** A path that the program knows itself, or finds in a variable. */
const pathFor = (variable: string, path: unknown): string =>
  typeof path === "string" && !isLate(path) ? path : fromVariable + variable;

/** The variables that carry paths, before their references are resolved. */
const pathVariables = ({ inputs, outputs }: TemplateIdentity): readonly { name: string; value: unknown }[] =>
  [
    ...Object.entries(inputs).map(([name, spec]) => ({
      name: variableOf(name),
      value: spec.kind === "artifact" ? inputArtifactPath(name, spec, true) : "",
    })),
    ...Object.entries(outputs).map(([name, spec]) => ({
      name: outputVariableOf(name),
      value: outputPath(name, spec, true),
    })),
  ].filter(({ value }) => isLate(value));

/** What the program in the pod knows of its template: where inputs are and where outputs go. */
const contractOf = ({ inputs, outputs }: TemplateIdentity): Contract => ({
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([name, spec]) => {
      if (spec.kind === "artifact")
        return [name, { type: "artifact", path: pathFor(variableOf(name), inputArtifactPath(name, spec, true)) }];
      const { enum: values, options } = spec;
      const optional = options.default === absentInput;
      return [
        name,
        { type: spec.type, env: variableOf(name), ...(values && { enum: values }), ...(optional && { optional }) },
      ];
    }),
  ),
  outputs: Object.fromEntries(
    Object.entries(outputs).map(([name, spec]) => {
      const path = pathFor(outputVariableOf(name), outputPath(name, spec, true));
      if (spec.kind === "artifact") return [name, { type: "artifact", path }];
      const { stdout } = spec.options;
      return [name, { type: spec.type, ...(stdout === true ? { stdout } : { path }) }];
    }),
  ),
});

/** The environment variable that carries an input. */
const variableOf = (input: string): string => `INPUT_${input}`;
const outputVariableOf = (output: string): string => `OUTPUT_${output}`;

/**
 * The text of an input as the value of an environment variable. Kubernetes reads `$(NAME)` in it as another variable, and
 * `$$` as one dollar, so each dollar is doubled. In this form Argo also takes control characters.
 */
const variableText = (input: string): string => {
  const path = /^[A-Za-z_]\w*$/.test(input) ? `.${input}` : `['${input}']`;
  return `{{=replace(inputs.parameters${path}, '$', '$$')}}`;
};

/** JSON as a line of JavaScript in which Argo finds no tag: the braces of texts are escaped, others stand apart. */
const asCode = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replaceAll("{", "\\u007b").replaceAll("}", "\\u007d"))
    .replace(/"\\u0000variable ((?:[^"\\]|\\.)*)"/g, 'process.env["$1"]')
    .replaceAll("{{", "{ {")
    .replaceAll("}}", "} }");

/**
 * The program: a line that says what it is, the contract, the function with all that it needs, and what runs it. The
 * function stands above that, since it is what people look for.
 */
const programOf = ({ file, name, source, sourceMap }: CapturedFunction, template: TemplateIdentity): string => {
  const contract = contractOf(template);
  return [
    `// ${name}, from ${file}`.replace(/[\r\n\u2028\u2029]/g, " ").replaceAll("{{", "{ {"),
    `const argotsxContract = ${asCode(contract)};`,
    source,
    "",
    ...podProgram(contract, sourceMap !== undefined),
    ...(sourceMap === undefined ? [] : [sourceMap]),
    "",
  ].join("\n");
};

/** Makes the fields of a script whose program is a function; nothing for the others. */
export const runField = (field: string, frame: Frame, emitter: Emitter): unknown => {
  const { template, props } = frame;
  if (template === undefined || !isRun(frame)) return undefined;
  if (field === "command") return props.command === undefined ? ["node"] : undefined;
  if (field === "source") {
    const captured = capturedFunction(props.run);
    if (captured === undefined) emitter.report("function-not-compiled", frame, ["run"], { template: template.name });
    return captured === undefined ? "" : programOf(captured, template);
  }
  if (field !== "env") return undefined;
  const own = Object.entries(template.inputs)
    .filter(([, { kind }]) => kind === "param")
    .map(([name]) => ({ name: variableOf(name), value: variableText(name) }));
  const shape = shapeOf("ScriptTemplate").fields.get("env");
  const make = (given: unknown): readonly unknown[] => {
    const made = shape && emitter.make(given, shape, "env", frame);
    return Array.isArray(made) ? made : [];
  };
  const all = [...make(props.env ?? []), ...own, ...make(pathVariables(template))];
  return all.length === 0 ? undefined : all;
};
