import { type Fields, fieldsOf, listOf, textOf } from "@argotsx/schema";
import type { Doc } from "../code/doc.ts";
import { element } from "../code/element.ts";
import { attempt, type Writing } from "../code/value.ts";
import { exitTemplates } from "../compare/exit-templates.ts";
import type { Demands, LinkedTemplates, WrittenLibrary } from "../libraries/library.ts";
import type { PlainCall } from "../libraries/plain-calls.ts";
import { Identifiers } from "../names/identifiers.ts";
import { repeated } from "../names/repeated.ts";
import { Resources } from "../plain/resource.ts";
import { Unsayable } from "../refusal.ts";
import { workflowIn } from "../workflow-in.ts";
import { callsIn, inCallOrder } from "./call-order.ts";
import { type JsonLists, jsonListsOf } from "./json-lists.ts";
import { type Declaration, Module } from "./module.ts";
import { planTemplates, type Reasons, type TemplatePlan } from "./plan.ts";
import { type ResourceOptions, writeResource } from "./resource.ts";
import type { SaidExpressions } from "./said-expressions.ts";

/** A manifest as typed templates and a resource. */
export interface TypedDocument {
  readonly declarations: readonly Declaration[];
  /** The constants of the module: templates, and calls that stand in front of theirs. */
  readonly identifiers: readonly string[];
  /** Constants between the declarations and the resource. */
  readonly before: readonly Doc[];
  readonly resource: Doc;
  /** The templates that are written where they run, with typed calls: one at most. */
  readonly placed: readonly string[];
  /** The templates that stayed plain, with the reason. */
  readonly plain: Reasons;
  /** The calls in typed templates that turned out to have no typed form. */
  readonly plainCalls: readonly PlainCall[];
  /** The constant that the resource is, and what others call it by; nothing where it is no library. */
  readonly library: { readonly doc: Doc; readonly written: WrittenLibrary } | undefined;
  /** The templates that call those of libraries as components. */
  readonly linking: ReadonlySet<string>;
}

/** A library that others want to import. */
export interface WantedLibrary {
  readonly key: string;
  /** The constant that it is exported as. */
  readonly identifier: string;
  readonly demands: Demands;
}

/** What is said of a document before it is written. */
export interface TypedOptions extends ResourceOptions {
  readonly writing: Writing;
  /** Names that the module means something else by. */
  readonly reserved: ReadonlySet<string>;
  /** The templates that are known to come out as something else when they are typed. */
  readonly plain: Reasons;
  /** What others want of the resource, which only one whose templates are all typed can give. */
  readonly wanted?: WantedLibrary | undefined;
  readonly linked: LinkedTemplates;
  /** The templates that call those of libraries by their names. */
  readonly unlinked: ReadonlySet<string>;
  readonly expressions: SaidExpressions;
}

/** Every template whose declaration can be written, and why the others cannot. */
const declare = (
  module: Module,
  plans: ReadonlyMap<string, TemplatePlan>,
  plain: Map<string, string>,
  inPlace: TemplatePlan | undefined,
): readonly Declaration[] => {
  const made = new Map<string, Declaration>();
  for (const [name, plan] of plans) {
    if (plain.has(name) || plan === inPlace) continue;
    try {
      made.set(name, module.declaration(plan));
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      plain.set(name, error.reason);
    }
  }
  return inCallOrder(made.keys(), callsIn(module, plans)).flatMap((name) => made.get(name) ?? []);
};

/** Whether a template takes and gives nothing, and no other one calls it. */
const standsAlone = ({ name, fields, printed }: TemplatePlan, plans: ReadonlyMap<string, TemplatePlan>): boolean => {
  const ports = [fieldsOf(fields.inputs), fieldsOf(fields.outputs)];
  const hasPorts = ports.some(({ parameters, artifacts }) => listOf(parameters).length + listOf(artifacts).length > 0);
  const isCalled = [...plans.values()].some(({ groups }) =>
    groups.flat().some((call) => call.fields.template === name),
  );
  return !hasPorts && !isCalled && printed === undefined;
};

/** A manifest of Argo whose templates are typed as far as they can be. */
export const typedResource = (manifest: Fields, options: TypedOptions): TypedDocument => {
  const { writing } = options;
  const { workflow, path } = workflowIn(manifest);
  if (workflow.templates !== undefined && !Array.isArray(workflow.templates))
    throw new Unsayable("'templates' is no list");
  const templates = listOf(workflow.templates);
  const { wanted, linked } = options;
  const plans = planTemplates(templates, [...path, "templates"], options.reserved, wanted?.demands.printed);
  const names = templates.map((one) => textOf(fieldsOf(one).name));
  const twice = repeated(names);
  if (twice !== undefined) throw new Unsayable(`two templates have the name '${twice}'`);
  const plain = new Map(options.plain);
  const around = new Identifiers(undefined, options.reserved);
  const atExit = exitTemplates(manifest);
  const lists = jsonListsOf(plans, joined(linked.lists, wanted?.demands.lists));
  // What cannot be said of one template changes how those that call it are written: all is written again without it.
  for (;;) {
    const before = plain.size;
    const made = attempt(writing, (trial) => {
      const identifiers = new Identifiers(around, new Set(identifiersOf(plans)));
      const { expressions } = options;
      const module = new Module(plans, {
        writing: trial,
        lists,
        atExit,
        plain: new Set(plain.keys()),
        identifiers,
        expressions,
        linked: linked.targets,
        unlinked: options.unlinked,
      });
      const isLibrary = wanted !== undefined && plain.size === 0 && plans.size === templates.length;
      const entry = plans.get(textOf(workflow.entrypoint) ?? "");
      const mayBePlaced = !isLibrary && !options.keepsOrder;
      const isAlone = entry !== undefined && mayBePlaced && standsAlone(entry, plans) && !plain.has(entry.name);
      const alone = isAlone ? entry : undefined;
      const placed =
        alone === undefined ? undefined : inPlaceOf(module, alone, { plain, isOnly: templates.length === 1 });
      const declarations = declare(module, plans, plain, placed === undefined ? undefined : alone);
      if (plain.size > before) return undefined;
      const library = isLibrary ? writeLibrary(manifest, wanted, module, { plans, lists }) : undefined;
      const resource =
        library === undefined
          ? writeResource({ manifest, module, plans, declarations, placed, alone }, options)
          : element({ tag: library.written.identifier, attributes: [], children: [] });
      return {
        declarations,
        identifiers: [...declarations.map(({ identifier }) => identifier), ...identifiers.names],
        resource,
        library,
        linking: module.linking,
        plainCalls: [...plans.keys()].flatMap((name) => module.plainCalls.get(name) ?? []),
        plain,
        before: placed?.before ?? [],
        placed: placed === undefined || alone === undefined ? [] : [alone.name],
      };
    });
    if (made !== undefined) return made;
  }
};

/** Lists that are known from elsewhere. */
const joined = (one: JsonLists, other: JsonLists | undefined): JsonLists => ({
  inputs: new Map([...one.inputs, ...(other?.inputs ?? [])]),
  outputs: new Map([...one.outputs, ...(other?.outputs ?? [])]),
});

/** The resource as a value that others import. */
const writeLibrary = (
  manifest: Fields,
  { key, identifier }: WantedLibrary,
  { writing }: Module,
  { plans, lists }: Pick<WrittenLibrary, "plans" | "lists">,
): TypedDocument["library"] => {
  const doc = new Resources(writing).library(manifest, identifier, identifiersOf(plans));
  return { doc, written: { key, identifier, plans, lists } };
};

const identifiersOf = (plans: ReadonlyMap<string, TemplatePlan>): readonly string[] =>
  [...plans.values()].map(({ identifier }) => identifier);

const inPlaceOf = (
  module: Module,
  plan: TemplatePlan,
  { plain, isOnly }: { readonly plain: Map<string, string>; readonly isOnly: boolean },
): ReturnType<Module["inPlace"]> => {
  try {
    return module.inPlace(plan, isOnly);
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    plain.set(plan.name, error.reason);
    return undefined;
  }
};
