import type { Path } from "@argotsx/schema";
import type { Container } from "./container.ts";
import { variablesOf } from "./env.ts";
import { fieldsOf, listOf, textOf } from "./fields.ts";
import type { Parameter } from "./ports.ts";
import type { Resource } from "./resource.ts";

/** A text that has a name: of a parameter, a variable of the environment or a header. */
export interface NamedValue {
  readonly path: Path;
  /** `the parameter 'a'`, `the variable 'B' of the container of template 'c'`. */
  readonly phrase: string;
}

/** Which named texts are asked for: those of a name, which few have, that have a certain value. */
export interface Asked {
  readonly isName: (name: string) => boolean;
  readonly isValue: (value: string) => boolean;
}

const ofParameters = (parameters: readonly Parameter[], asked: Asked, found: NamedValue[]): void => {
  for (let at = 0; at < parameters.length; at++) {
    const parameter = parameters[at];
    if (parameter === undefined || !asked.isName(parameter.name)) continue;
    const { name, path, value, default: standard } = parameter;
    const phrase = `the parameter '${name}'`;
    if (value !== undefined && asked.isValue(value)) found.push({ path: [...path, "value"], phrase });
    if (standard !== undefined && asked.isValue(standard)) found.push({ path: [...path, "default"], phrase });
  }
};

const ofContainers = (containers: readonly Container[], asked: Asked, found: NamedValue[]): void => {
  for (const container of containers) {
    for (const { name, path, fields } of variablesOf(container)) {
      const value = textOf(fields.value);
      if (value === undefined || !asked.isName(name) || !asked.isValue(value)) continue;
      found.push({ path: [...path, "value"], phrase: `the variable '${name}' of ${container.phrase}` });
    }
  }
};

/** The named texts of a resource that are asked for, whether they have tags or not. */
export const namedValuesOf = (resource: Resource, asked: Asked): readonly NamedValue[] => {
  const found: NamedValue[] = [];
  ofParameters(resource.arguments.parameters, asked, found);
  ofContainers(resource.pluginContainers, asked, found);
  for (const template of resource.everyTemplate) {
    ofParameters(template.inputs.parameters, asked, found);
    const { calls } = template;
    for (let at = 0; at < calls.length; at++) ofParameters(calls[at]?.arguments.parameters ?? [], asked, found);
    ofContainers(template.containers, asked, found);
    if (template.body !== "http") continue;
    for (const [index, header] of listOf(template.bodyFields.headers).entries()) {
      const { name, value } = fieldsOf(header);
      if (typeof name !== "string" || typeof value !== "string") continue;
      if (!asked.isName(name) || !asked.isValue(value)) continue;
      const path = [...template.path, "http", "headers", index, "value"];
      found.push({ path, phrase: `the header '${name}' of ${template.phrase}` });
    }
  }
  return found;
};
