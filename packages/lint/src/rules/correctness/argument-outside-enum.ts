import { holdsTags } from "@argotsx/expr";
import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import type { Parameter, Ports } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";

const shown = (value: string): string => `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;

const isOutside = (value: string | undefined, { enum: allowed }: Parameter): value is string =>
  value !== undefined && allowed !== undefined && allowed.length > 0 && !holdsTags(value) && !allowed.includes(value);

/** A value that is handed over, or that an input has without it. */
interface Given {
  readonly message: string;
  readonly at: Path;
  readonly in: Resource;
}

const tell = (
  { message, at, in: owner }: Given,
  { enum: allowed = [], path }: Parameter,
  to: Resource,
  report: Report,
) =>
  report({
    at,
    in: owner,
    message,
    help: `one of ${allowed.slice(0, 10).map(shown).join(", ")}${allowed.length > 10 ? ", …" : ""}`,
    related: [{ in: to, at: [...path, "enum"], message: "the values are listed here" }],
  });

const compare = (caller: () => string, owner: Resource, given: Ports, template: Template, report: Report): void => {
  for (const input of template.inputs.parameters) {
    if (input.enum === undefined) continue;
    const argument = given.parameters.find(({ name }) => name === input.name);
    if (argument === undefined || !isOutside(argument.value, input)) continue;
    const message = `${caller()} gives ${shown(argument.value)} for '${input.name}', which ${template.phrase} does not list`;
    tell({ message, at: [...argument.path, "value"], in: owner }, input, template.owner, report);
  }
};

/** Values that the `enum` of an input does not allow: Argo compares only an argument's value with the argument's own. */
export const argumentOutsideEnum = rule({
  id: "argument-outside-enum",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["enum", "arguments"],
  title: "A value is none of those that the input lists in its enum",
  docs: `The \`enum\` of an input says what the template can deal with, but Argo does not compare it with what a step or task hands over, nor with the input's own default: the template runs with a value that it was not written for.`,
  template: (template, report) => {
    for (const input of template.inputs.parameters) {
      if (input.enum === undefined) continue;
      for (const field of ["value", "default"] as const) {
        const value = input[field];
        if (!isOutside(value, input)) continue;
        const message = `the ${field} ${shown(value)} of the input '${input.name}' of ${template.phrase} is not in its enum`;
        tell({ message, at: [...input.path, field], in: template.owner }, input, template.owner, report);
      }
    }
  },
  resource: (resource, report, { walk: { base } }) => {
    const name = resource.entrypoint ?? base?.entrypoint;
    const entrypoint = name === undefined ? undefined : base?.template(name);
    if (entrypoint !== undefined) compare(() => resource.phrase, resource, resource.arguments, entrypoint, report);
  },
  visit: ({ template: caller, targets }, report) => {
    for (const [call, target] of targets) {
      if (target.kind !== "template") continue;
      const phrase = () => `${call.phrase} of ${caller.phrase}`;
      compare(phrase, caller.owner, call.arguments, target.template, report);
    }
  },
});
