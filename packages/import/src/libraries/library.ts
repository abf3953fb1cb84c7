import { fieldsOf, isFields, listOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type JsonLists, jsonListsOf } from "../typed/json-lists.ts";
import { type Home, planTemplates, printedBy, type TemplatePlan } from "../typed/plan.ts";
import { calledIn, keyOfTemplate, type TemplateReference } from "./keys.ts";

/** A resource whose templates other modules call, as its own module has it. */
export interface WrittenLibrary {
  readonly key: string;
  /** The constant that is exported. */
  readonly identifier: string;
  /** Its templates by their names, all of them typed. */
  readonly plans: ReadonlyMap<string, TemplatePlan>;
  readonly lists: JsonLists;
}

/** What manifests ask of templates: whose result they read, and what they loop over. By name, or of libraries by key. */
export interface Demands {
  readonly printed: ReadonlySet<string>;
  readonly lists: JsonLists;
}

/** Templates of libraries that a manifest can call as components. */
export interface LinkedTemplates {
  /** By their keys. */
  readonly targets: ReadonlyMap<string, TemplatePlan>;
  readonly lists: JsonLists;
}

/** No templates of libraries. */
export const nothingLinked: LinkedTemplates = {
  targets: new Map(),
  lists: { inputs: new Map(), outputs: new Map() },
};

/** What the calls in templates, and the hooks of them and of the workflow, refer to in libraries, each once. */
export const referencesIn = (templates: readonly unknown[], hooks: unknown): readonly TemplateReference[] => {
  const found = new Map<string, TemplateReference>();
  const visit = (value: unknown): void => {
    if (!isFields(value)) return;
    const reference = calledIn(value);
    if (reference !== undefined) found.set(keyOfTemplate(reference.library, reference.template), reference);
    for (const hook of Object.values(fieldsOf(value.hooks))) visit(hook);
  };
  visit({ hooks });
  for (const template of templates) {
    if (!isFields(template)) continue;
    for (const group of listOf(template.steps)) for (const step of listOf(group)) visit(step);
    if (isFields(template.dag)) for (const task of listOf(template.dag.tasks)) visit(task);
  }
  return [...found.values()];
};

/** What templates ask of those that they call, in libraries as well. */
export const demandsOf = (templates: readonly unknown[], path: Path): Demands => {
  const plans = planTemplates(templates, path);
  return { printed: printedBy(plans.values()), lists: jsonListsOf(plans) };
};

/** Adds what several manifests ask of the templates of a library, by the names of these. */
export const demandsOn = (library: string, all: readonly Demands[]): Demands => {
  const prefix = keyOfTemplate(library, "");
  const own = (key: string): string | undefined => (key.startsWith(prefix) ? key.slice(prefix.length) : undefined);
  const printed = new Set<string>();
  const outputs = new Map<string, Map<string, string>>();
  for (const demands of all) {
    for (const key of demands.printed) {
      const name = own(key);
      if (name !== undefined) printed.add(name);
    }
    for (const [key, types] of demands.lists.outputs) {
      const name = own(key);
      if (name === undefined) continue;
      const known = outputs.get(name) ?? new Map<string, string>();
      outputs.set(name, known);
      for (const [output, type] of types) if (!known.has(output)) known.set(output, type);
    }
  }
  return { printed, lists: { inputs: new Map(), outputs } };
};

/** A template of a library as those see it that call it at `home`. */
export const linkedTemplate = (
  { key, plans }: WrittenLibrary,
  template: string,
  home: Home,
): TemplatePlan | undefined => {
  const plan = plans.get(template);
  if (plan === undefined) return undefined;
  const tag = `${home.identifier}.${plan.identifier}`;
  return { ...plan, key: keyOfTemplate(key, template), identifier: tag, home, groups: [] };
};
