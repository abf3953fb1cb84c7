import type { Path } from "@argotsx/schema";
import type { Call } from "./call.ts";
import { fieldsOf, listOf } from "./fields.ts";
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
  /** What the list belongs to, such as `template 'a'`: asked only where something is to be said. */
  readonly of: () => string;
  /** Whether their names follow the rule for templates or that for parameters. */
  readonly form: "template" | "parameter";
  readonly items: readonly Named[];
}

const none: readonly NamedList[] = [];

const add = (
  lists: NamedList[],
  what: string,
  form: NamedList["form"],
  items: readonly Named[],
  of: () => string,
): void => {
  if (items.length > 0) lists.push({ what, of, form, items });
};

/** The lists of a resource that have something in them, here and below: its templates and its arguments. */
export const listsOfResource = (resource: Resource): readonly NamedList[] => {
  const lists: NamedList[] = [];
  add(lists, "template", "template", resource.templates, () => resource.phrase);
  const of = () => `the arguments of ${resource.phrase}`;
  add(lists, "parameter", "parameter", resource.arguments.parameters, of);
  add(lists, "artifact", "parameter", resource.arguments.artifacts, of);
  return lists;
};

/** The inputs of a template. */
export const listsOfInputs = (template: Template): readonly NamedList[] => {
  const { parameters, artifacts } = template.inputs;
  if (parameters.length === 0 && artifacts.length === 0) return none;
  const lists: NamedList[] = [];
  const of = () => template.phrase;
  add(lists, "input parameter", "parameter", parameters, of);
  add(lists, "input artifact", "parameter", artifacts, of);
  return lists;
};

const containersOf = ({ bodyFields, path }: Template): readonly Named[] =>
  listOf(bodyFields.containers).map((container, index) => {
    const { name } = fieldsOf(container);
    return {
      name: typeof name === "string" ? name : "",
      path: [...path, "containerSet", "containers", index],
    };
  });

const addArguments = (call: Call, lists: NamedList[]): void => {
  const { parameters, artifacts } = call.arguments;
  if (parameters.length === 0 && artifacts.length === 0) return;
  const of = () => `the arguments of ${call.phrase} of ${call.template.phrase}`;
  add(lists, "parameter", "parameter", parameters, of);
  add(lists, "artifact", "parameter", artifacts, of);
};

/** What a template gives and runs. */
export const listsOfTemplate = (template: Template): readonly NamedList[] => {
  const { body, calls, outputs } = template;
  const hasOutputs = outputs.parameters.length > 0 || outputs.artifacts.length > 0;
  if (calls.length === 0 && body !== "containerSet" && !hasOutputs) return none;
  const lists: NamedList[] = [];
  const of = () => template.phrase;
  add(lists, body === "dag" ? "task" : "step", "template", calls, of);
  for (const call of calls) addArguments(call, lists);
  if (body === "containerSet") add(lists, "container", "template", containersOf(template), of);
  add(lists, "output parameter", "parameter", outputs.parameters, of);
  add(lists, "output artifact", "parameter", outputs.artifacts, of);
  return lists;
};
