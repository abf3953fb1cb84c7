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

const ofPorts = ({ parameters, artifacts }: Ports, adjective: string, of: string): readonly NamedList[] => [
  { what: `${adjective}parameter`, of, form: "parameter", items: parameters },
  { what: `${adjective}artifact`, of, form: "parameter", items: artifacts },
];

/** The lists of a resource: its templates and its arguments. */
export const listsOfResource = ({ templates, arguments: given, phrase }: Resource): readonly NamedList[] => [
  { what: "template", of: phrase, form: "template", items: templates },
  ...ofPorts(given, "", `the arguments of ${phrase}`),
];

/** The inputs of a template. */
export const listsOfInputs = ({ inputs, phrase }: Template): readonly NamedList[] => ofPorts(inputs, "input ", phrase);

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

const argumentsOf = ({ arguments: given, phrase }: Call, of: string): readonly NamedList[] =>
  ofPorts(given, "", `the arguments of ${phrase} of ${of}`);

/** What a template gives and runs. */
export const listsOfTemplate = (template: Template): readonly NamedList[] => {
  const { body, calls, outputs, phrase } = template;
  return [
    { what: body === "dag" ? "task" : "step", of: phrase, form: "template", items: calls },
    ...calls.flatMap((call) => argumentsOf(call, phrase)),
    { what: "container", of: phrase, form: "template", items: containersOf(template) },
    ...ofPorts(outputs, "output ", phrase),
  ];
};
