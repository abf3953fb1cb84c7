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
  for (const root of [["inputs", "parameters"], ["workflow", "parameters"], ["steps"], ["tasks"], ["workflow"]]) {
    if (knowsChain(environment, [...root, first])) return written([...root, ...names]);
  }
  return undefined;
};
