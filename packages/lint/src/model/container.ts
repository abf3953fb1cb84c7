import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import type { Template } from "./template.ts";

/** Which container of a template's pod: its own, that of a script, one of a set, or one beside it. */
export type ContainerKind = "container" | "script" | "set" | "init" | "sidecar";

/** A container that a user wrote; those that Argo adds to each pod are not among them. */
export interface Container {
  readonly template: Template;
  readonly kind: ContainerKind;
  /** What it is called in the pod: `main` where the name is Argo's; empty where one is missing. */
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  /** `the container of template 'a'`, `sidecar 'b' of template 'a'`. */
  readonly phrase: string;
}

/** Lists of containers beside the body, and what one of them is called. */
const beside = [
  ["initContainers", "init", "init container"],
  ["sidecars", "sidecar", "sidecar"],
] as const;

const itemsOf = (
  template: Template,
  list: unknown,
  path: Path,
  kind: ContainerKind,
  called: string,
): readonly Container[] =>
  listOf(list).map((item, index) => {
    const fields = fieldsOf(item);
    const name = typeof fields.name === "string" ? fields.name : "";
    return {
      template,
      kind,
      name,
      path: [...path, index],
      fields,
      phrase: `${called}${name === "" ? ` ${index}` : ` '${name}'`} of ${template.phrase}`,
    };
  });

/** The containers of a template that makes a pod, in the order of its fields: none for the others. */
export const containersOf = (template: Template): readonly Container[] => {
  if (!template.makesPod) return [];
  const { body, bodyFields, path } = template;
  const containers: Container[] = [];
  if (body === "container" || body === "script") {
    const phrase = `the ${body} of ${template.phrase}`;
    containers.push({ template, kind: body, name: "main", path: [...path, body], fields: bodyFields, phrase });
  }
  if (body === "containerSet") {
    containers.push(...itemsOf(template, bodyFields.containers, [...path, body, "containers"], "set", "container"));
  }
  for (const [field, kind, called] of beside) {
    containers.push(...itemsOf(template, template.fields[field], [...path, field], kind, called));
  }
  return containers;
};
