import type { Path } from "@argotsx/yaml/read";
import type { Doc } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { UsedNames } from "../code/used-names.ts";
import { type Value, valueCode, type Writing } from "../code/value.ts";
import { Identifiers } from "../names/identifiers.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../plain/fields.ts";
import { Resources } from "../plain/resource.ts";
import { PlainTemplates } from "../plain/template.ts";
import { Unsayable } from "../refusal.ts";
import { jsonListsOf } from "./json-lists.ts";
import { type Declaration, Module } from "./module.ts";
import { planTemplates, type Reasons, type TemplatePlan } from "./plan.ts";

/** A manifest as typed templates and a resource. */
export interface TypedDocument {
  readonly declarations: readonly Declaration[];
  readonly resource: Doc;
  /** The templates that stayed plain, with the reason. */
  readonly plain: Reasons;
}

/** What is said of a document before it is written. */
export interface TypedOptions {
  readonly writing: Writing;
  /** Names that the module means something else by. */
  readonly reserved: Iterable<string>;
  /** The templates that are known to come out as something else when they are typed. */
  readonly plain: Reasons;
  /** Whether the entrypoint is named and not called. */
  readonly namesEntrypoint: boolean;
}

interface Entry {
  readonly call: Child | undefined;
  /** The arguments that are left. */
  readonly left: Fields | undefined;
}

/** Whether a name can be an attribute that stands for an argument. */
const isAttribute = (name: string): boolean =>
  /^[A-Za-z_$][\w$-]*$/.test(name) &&
  !["name", "arguments", "children", "key", "when", "after", "depends", "onExit", "hooks", "continueOn"].includes(name);

/** The call of the entrypoint, with the arguments of the workflow that it takes. */
const entryCall = (plan: TemplatePlan, given: Fields, writing: Writing, path: Path): Entry => {
  const inputs = new Set(listOf(fieldsOf(plan.fields.inputs).parameters).map((one) => fieldsOf(one).name));
  const attributes: Attribute[] = [];
  const left: unknown[] = [];
  for (const [index, item] of listOf(given.parameters).entries()) {
    const { name, value, ...others } = fieldsOf(item);
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (
      typeof name !== "string" ||
      !inputs.has(name) ||
      !isPlain ||
      Object.keys(others).length > 0 ||
      !isAttribute(name)
    ) {
      left.push(item);
      continue;
    }
    const made: Value = { kind: "scalar", value: String(value) };
    const code = valueCode(made, writing);
    const comments = writing.comments.take([...path, "parameters", index]);
    attributes.push({ name, value: typeof code === "string" ? { text: String(value) } : { code }, comments });
  }
  const rest: Record<string, unknown> = { ...given };
  delete rest.parameters;
  if (left.length > 0) rest.parameters = left;
  const call = element({ tag: plan.identifier, attributes, children: [] });
  return { call: { doc: call }, left: Object.keys(rest).length === 0 ? undefined : rest };
};

/** Every template whose declaration can be written, and why the others cannot. */
const declare = (
  module: Module,
  plans: ReadonlyMap<string, TemplatePlan>,
  plain: Map<string, string>,
): readonly Declaration[] => {
  const made = new Map<string, Declaration>();
  for (const [name, plan] of plans) {
    if (plain.has(name)) continue;
    try {
      made.set(name, module.declaration(plan));
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      plain.set(name, error.reason);
    }
  }
  return ordered(module, plans, made);
};

/** Declarations with each template before those that call it; those that call each other as they are written. */
const ordered = (
  module: Module,
  plans: ReadonlyMap<string, TemplatePlan>,
  made: ReadonlyMap<string, Declaration>,
): readonly Declaration[] => {
  const done = new Set<string>();
  const found: Declaration[] = [];
  const visit = (name: string): void => {
    const declaration = made.get(name);
    if (done.has(name) || declaration === undefined) return;
    done.add(name);
    const plan = plans.get(name);
    for (const called of plan === undefined ? [] : module.callsOf(plan)) visit(called);
    found.push(declaration);
  };
  for (const name of made.keys()) visit(name);
  return found;
};

/** A manifest of Argo whose templates are typed as far as they can be. */
export const typedResource = (manifest: Fields, options: TypedOptions): TypedDocument => {
  const { writing } = options;
  const spec = fieldsOf(manifest.spec);
  const isCron = manifest.kind === "CronWorkflow";
  const workflow = isCron ? fieldsOf(spec.workflowSpec) : spec;
  const path: Path = isCron ? ["spec", "workflowSpec"] : ["spec"];
  if (workflow.templates !== undefined && !Array.isArray(workflow.templates))
    throw new Unsayable("'templates' is no list");
  const templates = listOf(workflow.templates);
  const plans = planTemplates(templates, [...path, "templates"], options.reserved);
  const names = templates.map((one) => textOf(fieldsOf(one).name));
  if (new Set(names).size !== names.length) throw new Unsayable("two templates have one name");
  const plain = new Map(options.plain);
  const lists = jsonListsOf(plans);
  // What cannot be said of one template changes how those that call it are written: all is written again without it.
  for (;;) {
    const before = plain.size;
    const attempt: Writing = { used: new UsedNames(), comments: writing.comments.copy() };
    const identifiers = new Identifiers(undefined, [
      ...options.reserved,
      ...[...plans.values()].map(({ identifier }) => identifier),
    ]);
    const module = new Module(plans, { writing: attempt, lists, plain: new Set(plain.keys()), identifiers });
    const declarations = declare(module, plans, plain);
    if (plain.size > before) continue;
    const resource = writeResource(
      { manifest, workflow, path, templates, names, isCron },
      module,
      plans,
      declarations,
      options,
    );
    for (const name of attempt.used.sorted()) writing.used.add(name);
    writing.comments.become(attempt.comments);
    return { declarations, resource, plain };
  }
};

interface Parts {
  readonly manifest: Fields;
  readonly workflow: Fields;
  readonly path: Path;
  readonly templates: readonly unknown[];
  readonly names: readonly (string | undefined)[];
  readonly isCron: boolean;
}

const writeResource = (
  { manifest, workflow, path, templates, names, isCron }: Parts,
  module: Module,
  plans: ReadonlyMap<string, TemplatePlan>,
  declarations: readonly Declaration[],
  { namesEntrypoint }: TypedOptions,
): Doc => {
  const { writing } = module;
  const typed = new Set(declarations.map(({ name }) => name));
  const entry = textOf(workflow.entrypoint);
  const plan = entry === undefined || namesEntrypoint || !typed.has(entry) ? undefined : plans.get(entry);
  const given = fieldsOf(workflow.arguments);
  const called = plan === undefined ? undefined : entryCall(plan, given, writing, [...path, "arguments"]);
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const one = plans.get(name);
    if (reached.has(name) || one === undefined || !typed.has(name)) return;
    reached.add(name);
    for (const next of module.callsOf(one)) reach(next);
  };
  if (plan !== undefined) reach(plan.name);
  const kept = declarations
    .filter(({ name }) => !reached.has(name))
    .flatMap(({ name }) => plans.get(name)?.identifier ?? []);
  const plainTemplates = new PlainTemplates(writing);
  const children: Child[] = called?.call === undefined ? [] : [called.call];
  for (const [index, template] of templates.entries()) {
    const name = names[index];
    if (name !== undefined && typed.has(name)) continue;
    children.push(plainTemplates.child(template, [...path, "templates", index]));
  }
  const without = called === undefined ? [] : ["entrypoint", "arguments"];
  const templatesAttribute: readonly Attribute[] =
    kept.length === 0 ? [] : [{ name: "templates", value: { code: valueCode(identifierList(kept), writing) } }];
  const shown = called?.left === undefined ? manifest : withArguments(manifest, called.left, isCron);
  return new Resources(writing).resource(shown, {
    children,
    without: called?.left === undefined ? without : ["entrypoint"],
    attributes: templatesAttribute,
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
