import { type Fields, fieldsOf, listOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { Doc } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { attempt, type Value, valueCode, type Writing } from "../code/value.ts";
import type { Demands, LinkedTemplates, WrittenLibrary } from "../libraries/library.ts";
import { Identifiers } from "../names/identifiers.ts";
import { repeated } from "../names/repeated.ts";
import { Resources } from "../plain/resource.ts";
import { PlainTemplates } from "../plain/template.ts";
import { Values } from "../plain/to-value.ts";
import { Unsayable } from "../refusal.ts";
import { workflowIn } from "../workflow-in.ts";
import { inCallOrder, reachedFrom } from "./call-order.ts";
import { entryCall, isSupplied } from "./entry-call.ts";
import { globalReference } from "./global-references.ts";
import { workflowHooks } from "./hooks.ts";
import { type JsonLists, jsonListsOf } from "./json-lists.ts";
import { type Declaration, Module } from "./module.ts";
import { planTemplates, type Reasons, type TemplatePlan } from "./plan.ts";
import { referringValues } from "./references.ts";
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
export interface TypedOptions {
  readonly writing: Writing;
  /** Names that the module means something else by. */
  readonly reserved: ReadonlySet<string>;
  /** The templates that are known to come out as something else when they are typed. */
  readonly plain: Reasons;
  /** Whether the entrypoint is named and not called. */
  readonly namesEntrypoint: boolean;
  /** Whether all typed templates are listed, in the order of the manifest, and none is called or stands where it runs. */
  readonly keepsOrder: boolean;
  /** What others want of the resource, which only one whose templates are all typed can give. */
  readonly wanted?: WantedLibrary | undefined;
  readonly linked: LinkedTemplates;
  /** The templates that call those of libraries by their names. */
  readonly unlinked: ReadonlySet<string>;
  readonly expressions: SaidExpressions;
  /** Whether tags in the fields of the resource itself become references. */
  readonly refers: boolean;
}

/** Whether a template takes lists, of which the workflow says texts. */
const takesLists = ({ lists }: Module, { name }: TemplatePlan): boolean => (lists.inputs.get(name)?.size ?? 0) > 0;

/** Whether a resource may have no entrypoint, so that none is made up. */
const isTemplateKind = (kind: unknown): boolean => kind === "WorkflowTemplate" || kind === "ClusterWorkflowTemplate";

/** Whether a template has no inputs, so that an exit handler needs no arguments. */
const takesNothing = ({ fields }: TemplatePlan): boolean => {
  const { parameters, artifacts } = fieldsOf(fields.inputs);
  return listOf(parameters).length + listOf(artifacts).length === 0;
};

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

/** The templates that a template calls as components. */
const callsIn =
  (module: Module, plans: ReadonlyMap<string, TemplatePlan>) =>
  (name: string): readonly string[] => {
    const plan = plans.get(name);
    return plan === undefined ? [] : module.callsOf(plan);
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
  const isCron = manifest.kind === "CronWorkflow";
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
      const parts = { manifest, workflow, path, templates, names, isCron, placed, alone };
      const library = isLibrary ? writeLibrary(manifest, wanted, module, { plans, lists }) : undefined;
      const resource =
        library === undefined
          ? writeResource(parts, module, plans, declarations, options)
          : element({ tag: library.written.identifier, attributes: [], children: [] });
      return {
        declarations,
        identifiers: [...declarations.map(({ identifier }) => identifier), ...identifiers.names],
        resource,
        library,
        linking: module.linking,
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

interface Parts {
  /** The template that is written where it runs, and its frame. */
  readonly alone: TemplatePlan | undefined;
  readonly placed: ReturnType<Module["inPlace"]>;
  readonly manifest: Fields;
  readonly workflow: Fields;
  readonly path: Path;
  readonly templates: readonly unknown[];
  readonly names: readonly (string | undefined)[];
  readonly isCron: boolean;
}

const writeResource = (
  { manifest, workflow, path, templates, names, isCron, placed, alone }: Parts,
  module: Module,
  plans: ReadonlyMap<string, TemplatePlan>,
  declarations: readonly Declaration[],
  { keepsOrder, refers, ...options }: TypedOptions,
): Doc => {
  const namesEntrypoint = options.namesEntrypoint || keepsOrder;
  const { writing } = module;
  const typed = new Set(declarations.map(({ name }) => name));
  const entry = textOf(workflow.entrypoint);
  const plan =
    placed !== undefined || entry === undefined || namesEntrypoint || !typed.has(entry) ? undefined : plans.get(entry);
  const given = fieldsOf(workflow.arguments);
  const caller = { name: "" };
  const words = module.words(caller, { referenceOf: globalReference }, writing);
  const called =
    plan === undefined || !isSupplied(plan, given) || takesLists(module, plan)
      ? undefined
      : entryCall(plan, given, words, [...path, "arguments"]);
  const exit = plans.get(textOf(workflow.onExit) ?? "");
  // A call beside `hooks.exit` would be a second one, of which Argo takes the first.
  const isAlone = (fieldsOf(workflow.hooks).exit ?? undefined) === undefined;
  const callsExit = exit !== undefined && isAlone && typed.has(exit.name) && takesNothing(exit) && !namesEntrypoint;
  const hooked: string[] = [];
  const values = refers ? referringValues(words) : new Values();
  const hooks = namesEntrypoint
    ? undefined
    : workflowHooks(workflow.hooks, [...path, "hooks"], { module, caller, words, note: (name) => hooked.push(name) });
  const starts = [
    ...(plan !== undefined && called !== undefined ? [plan.name] : []),
    ...(placed !== undefined && alone !== undefined ? module.callsOf(alone) : []),
    ...(callsExit ? [exit.name] : []),
    ...hooked,
  ];
  const reached = reachedFrom(starts, callsIn(module, plans));
  const kept = (keepsOrder ? [...plans.values()].filter(({ name }) => typed.has(name)) : declarations)
    .filter(({ name }) => keepsOrder || !reached.has(name))
    .flatMap(({ name }) => plans.get(name)?.identifier ?? []);
  const plainTemplates = new PlainTemplates(writing);
  const first = placed?.child ?? called?.call;
  const children: Child[] = first === undefined ? [] : [first];
  for (const [index, template] of templates.entries()) {
    const name = names[index];
    if (name !== undefined && (typed.has(name) || (placed !== undefined && name === alone?.name))) continue;
    children.push(plainTemplates.child(template, [...path, "templates", index]));
  }
  const isOnly = placed !== undefined && children.length === 1 && !isTemplateKind(manifest.kind);
  const without = called === undefined ? (isOnly ? ["entrypoint"] : []) : ["entrypoint", "arguments"];
  const exitAttribute: readonly Attribute[] = callsExit
    ? [{ name: "onExit", value: { code: element({ tag: exit.identifier, attributes: [], children: [] }) } }]
    : [];
  const templatesAttribute: readonly Attribute[] =
    kept.length === 0 ? [] : [{ name: "templates", value: { code: valueCode(identifierList(kept), writing) } }];
  const shown = called?.left === undefined ? manifest : withArguments(manifest, called.left, isCron);
  const said = [...(callsExit ? ["onExit"] : []), ...(hooks === undefined ? [] : ["hooks"])];
  return new Resources(writing, values).resource(shown, {
    children,
    without: [...(called?.left === undefined ? without : ["entrypoint"]), ...said],
    attributes: [...exitAttribute, ...(hooks === undefined ? [] : [hooks]), ...templatesAttribute],
  });
};

const identifierList = (names: readonly string[]): Value => ({
  kind: "list",
  items: names.map((doc) => ({ kind: "code", doc })),
});

const withArguments = (manifest: Fields, left: Fields, isCron: boolean): Fields => {
  const spec = fieldsOf(manifest.spec);
  if (!isCron) return { ...manifest, spec: { ...spec, arguments: left } };
  return { ...manifest, spec: { ...spec, workflowSpec: { ...fieldsOf(spec.workflowSpec), arguments: left } } };
};
