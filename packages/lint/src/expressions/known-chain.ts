import { closest } from "@argotsx/diagnostic";
import type { EnvironmentType, StaticType } from "@argotsx/expr";
import { anything } from "./types.ts";

const memberOf = (type: StaticType, name: string): StaticType | undefined => {
  if (type.kind !== "map" || type.fields === undefined) return undefined;
  return Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
};

/** Whether an environment has a variable of exactly these parts, as far as it says what there is. */
export const knowsChain = ({ variables }: EnvironmentType, [first = "", ...names]: readonly string[]): boolean => {
  let type: StaticType | undefined = Object.hasOwn(variables, first) ? variables[first] : undefined;
  for (const [index, name] of names.entries()) {
    if (type === undefined) return false;
    // Of a map that says nothing, such as the labels, any name may be meant.
    if (type.kind === "any" || (type.kind === "map" && type.fields === undefined)) return index > 0;
    if (type.kind !== "map") return false;
    type = memberOf(type, name) ?? (type.open === true ? anything : undefined);
  }
  return type !== undefined;
};

const fieldsOf = (type: StaticType | undefined): readonly string[] =>
  type?.kind === "map" ? Object.keys(type.fields ?? {}) : [];

/** A field of a step or task that is looked for on the wrong level: `exitCode` among its outputs, or `result` beside them. */
const onOtherLevel = ({ variables }: EnvironmentType, names: readonly string[]): readonly string[] | undefined => {
  const [root = "", node = "", ...field] = names;
  const last = field.at(-1);
  if ((root !== "steps" && root !== "tasks") || last === undefined || !Object.hasOwn(variables, root)) return undefined;
  const type = variables[root] && memberOf(variables[root], node);
  const outputs = type && memberOf(type, "outputs");
  const [beside, inside] = [fieldsOf(type), fieldsOf(outputs)];
  if (field[0] === "outputs" && field.length === 2) {
    const near = closest(last, inside) === undefined ? closest(last, beside) : undefined;
    return near === undefined ? undefined : [root, node, near];
  }
  const near = field.length === 1 && closest(last, beside) === undefined ? closest(last, inside) : undefined;
  return near === undefined ? undefined : [root, node, "outputs", near];
};

/** Whether a variable of these parts is among those that are named, and not only one that there may be. */
const declares = ({ variables }: EnvironmentType, [first = "", ...names]: readonly string[]): boolean =>
  names.reduce<StaticType | undefined>(
    (type, name) => type && memberOf(type, name),
    Object.hasOwn(variables, first) ? variables[first] : undefined,
  ) !== undefined;

/** Where a name that is not known stands otherwise: `tasks.a` for `steps.a`, `inputs.parameters.a` for `a`. */
export const elsewhereIn = (environment: EnvironmentType, names: readonly string[]): string | undefined => {
  const [first = "", ...rest] = names;
  const written = (parts: readonly string[]): string =>
    parts
      .map((name, index) => (index === 0 ? name : /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `['${name}']`))
      .join("");
  const other = first === "steps" ? "tasks" : first === "tasks" ? "steps" : undefined;
  const [node] = rest;
  if (other !== undefined && node !== undefined && knowsChain(environment, [other, node])) {
    return written([other, ...rest]);
  }
  const field = onOtherLevel(environment, names);
  if (field !== undefined) return written(field);
  for (const root of [["inputs", "parameters"], ["workflow", "parameters"], ["steps"], ["tasks"], ["workflow"]]) {
    if (declares(environment, [...root, first])) return written([...root, ...names]);
  }
  return undefined;
};
