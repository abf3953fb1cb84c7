import type { Path } from "@argotsx/schema";
import type { Call } from "./call.ts";
import { fieldsOf, listOf } from "./fields.ts";
import type { Ports } from "./ports.ts";
import type { Resource } from "./resource.ts";
import type { Template } from "./template.ts";

/** Something with a name in a list in which each name may stand once. */
export interface Named {
  readonly name: string;
  readonly path: Path;
}

/** A list of such things. */
export interface NamedList {
  /** What one of them is called, such as `input parameter`. */
  readonly what: string;
  /** What the list belongs to, such as `template 'a'`. */
  readonly of: string;
  /** Whether their names follow the rule for templates or that for parameters. */
  readonly form: "template" | "parameter";
  readonly items: readonly Named[];
}

const none: readonly NamedList[] = [];

/** `of` is only asked for where there is something. */
const ofPorts = ({ parameters, artifacts }: Ports, adjective: string, of: () => string): readonly NamedList[] => {
  if (parameters.length === 0 && artifacts.length === 0) return none;
  const owner = of();
  return [
    { what: `${adjective}parameter`, of: owner, form: "parameter", items: parameters },
    { what: `${adjective}artifact`, of: owner, form: "parameter", items: artifacts },
  ];
};

/** The lists of a resource: its templates and its arguments. Lists that are not there may be left out, here and below. */
export const listsOfResource = ({ templates, arguments: given, phrase }: Resource): readonly NamedList[] => [
  { what: "template", of: phrase, form: "template", items: templates },
  ...ofPorts(given, "", () => `the arguments of ${phrase}`),
];

/** The inputs of a template. */
export const listsOfInputs = (template: Template): readonly NamedList[] =>
  ofPorts(template.inputs, "input ", () => template.phrase);

const containersOf = ({ body, bodyFields, path }: Template): readonly Named[] =>
  body !== "containerSet"
    ? []
    : listOf(bodyFields.containers).map((container, index) => {
        const { name } = fieldsOf(container);
        return {
          name: typeof name === "string" ? name : "",
          path: [...path, "containerSet", "containers", index],
        };
      });

const argumentsOf = (call: Call, of: string): readonly NamedList[] =>
  ofPorts(call.arguments, "", () => `the arguments of ${call.phrase} of ${of}`);

/** What a template gives and runs. */
export const listsOfTemplate = (template: Template): readonly NamedList[] => {
  const { body, calls, outputs, phrase } = template;
  return [
    { what: body === "dag" ? "task" : "step", of: phrase, form: "template", items: calls },
    ...calls.flatMap((call) => argumentsOf(call, phrase)),
    { what: "container", of: phrase, form: "template", items: containersOf(template) },
    ...ofPorts(outputs, "output ", () => phrase),
  ];
};
