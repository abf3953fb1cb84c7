import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, isFields, listOf, textOf } from "./fields.ts";
import type { Resource } from "./resource.ts";
import type { Template } from "./template.ts";

/** Which container of a template's pod: its own, that of a script, one of a set, or one beside it; or that of an executor plugin. */
export type ContainerKind = "container" | "script" | "set" | "init" | "sidecar" | "plugin";

/** A container that a user wrote; those that Argo adds to each pod are not among them. */
export interface Container {
  /** The resource that it is written in. */
  readonly owner: Resource;
  /** Nothing for the container of an executor plugin. */
  readonly template: Template | undefined;
  readonly kind: ContainerKind;
  /** What it is called in the pod: `main` where the name is Argo's; empty where one is missing. */
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  /** `the container of template 'a'`, `sidecar 'b' of template 'a'`. */
  readonly phrase: string;
}

/** What a container of a template is called, by its kind. */
const nouns = {
  container: "container",
  script: "script",
  set: "container",
  init: "init container",
  sidecar: "sidecar",
} as const satisfies { readonly [K in Exclude<ContainerKind, "plugin">]: string };

interface ContainerParts {
  readonly template: Template;
  readonly kind: keyof typeof nouns;
  readonly path: Path;
  readonly fields: Fields;
}

const isMain = (kind: ContainerKind): boolean => kind === "container" || kind === "script";

/** A container of a template's pod, whose phrase is put together only where something is to be said of it. */
class TemplateContainer implements Container {
  readonly owner: Resource;
  readonly template: Template;
  readonly kind: keyof typeof nouns;
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;

  constructor({ template, kind, path, fields }: ContainerParts) {
    this.owner = template.owner;
    this.template = template;
    this.kind = kind;
    this.path = path;
    this.fields = fields;
    if (isMain(kind)) this.name = "main";
    else this.name = typeof fields.name === "string" ? fields.name : "";
  }

  get phrase(): string {
    const noun = nouns[this.kind];
    if (isMain(this.kind)) return `the ${noun} of ${this.template.phrase}`;
    const which = this.name === "" ? ` ${this.path.at(-1)}` : ` '${this.name}'`;
    return `${noun}${which} of ${this.template.phrase}`;
  }
}

const itemsOf = (
  template: Template,
  kind: "set" | "init" | "sidecar",
  list: unknown,
  listPath: Path,
): readonly Container[] =>
  listOf(list).map(
    (item, index) => new TemplateContainer({ template, kind, path: [...listPath, index], fields: fieldsOf(item) }),
  );

const none: readonly Container[] = [];

/** The containers of a template that makes a pod, in the order of its fields: none for the others. */
export const containersOf = (template: Template): readonly Container[] => {
  if (!template.makesPod) return none;
  const { body, bodyFields, fields, path } = template;
  const containers: Container[] = [];
  if (body === "container" || body === "script") {
    containers.push(new TemplateContainer({ template, kind: body, path: [...path, body], fields: bodyFields }));
  }
  if (body === "containerSet") {
    containers.push(...itemsOf(template, "set", bodyFields.containers, [...path, body, "containers"]));
  }
  const { initContainers, sidecars } = fields;
  if (initContainers !== undefined) {
    containers.push(...itemsOf(template, "init", initContainers, [...path, "initContainers"]));
  }
  if (sidecars !== undefined) containers.push(...itemsOf(template, "sidecar", sidecars, [...path, "sidecars"]));
  return containers;
};

/** The containers of the executor plugins that a workflow brings itself. */
export const pluginContainersOf = (owner: Resource): readonly Container[] =>
  listOf(owner.spec.executorPlugins).flatMap((item, index): Container[] => {
    const plugin = fieldsOf(item);
    const { container } = fieldsOf(fieldsOf(plugin.spec).sidecar);
    if (!isFields(container)) return [];
    const path = [...owner.specPath, "executorPlugins", index, "spec", "sidecar", "container"];
    const plugged = textOf(fieldsOf(plugin.metadata).name);
    const phrase = `the container of executor plugin ${plugged === undefined ? index + 1 : `'${plugged}'`}`;
    const name = textOf(container.name) ?? "";
    return [{ owner, template: undefined, kind: "plugin", name, path, fields: container, phrase }];
  });
