import type { Path } from "@argotsx/schema";
import { variablesOf } from "./env.ts";
import { fieldsOf, listOf, textOf } from "./fields.ts";
import type { Parameter } from "./ports.ts";
import type { Resource } from "./resource.ts";

/** A text that has a name: of a parameter, a variable of the environment or a header. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly path: Path;
  /** `the parameter 'a'`, `the variable 'B' of the container of template 'c'`. */
  readonly phrase: string;
}

const ofParameters = (parameters: readonly Parameter[]): readonly NamedValue[] =>
  parameters.flatMap(({ name, path, value, default: standard }) =>
    (
      [
        ["value", value],
        ["default", standard],
      ] as const
    ).flatMap(([field, text]) =>
      text === undefined ? [] : [{ name, value: text, path: [...path, field], phrase: `the parameter '${name}'` }],
    ),
  );

/** Every named text of a resource, whether it has tags or not. */
export const namedValuesOf = (resource: Resource): readonly NamedValue[] => {
  const found: NamedValue[] = [...ofParameters(resource.arguments.parameters)];
  for (const template of resource.everyTemplate) {
    found.push(...ofParameters(template.inputs.parameters));
    for (const call of template.calls) found.push(...ofParameters(call.arguments.parameters));
    for (const container of template.containers) {
      for (const { name, path, fields } of variablesOf(container)) {
        const value = textOf(fields.value);
        const phrase = `the variable '${name}' of ${container.phrase}`;
        if (value !== undefined) found.push({ name, value, path: [...path, "value"], phrase });
      }
    }
    if (template.body !== "http") continue;
    for (const [index, header] of listOf(template.bodyFields.headers).entries()) {
      const { name, value } = fieldsOf(header);
      const text = textOf(value);
      if (typeof name !== "string" || text === undefined) continue;
      const path = [...template.path, "http", "headers", index, "value"];
      found.push({ name, value: text, path, phrase: `the header '${name}' of ${template.phrase}` });
    }
  }
  return found;
};
