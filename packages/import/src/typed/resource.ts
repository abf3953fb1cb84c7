import { type Fields, fieldsOf, listOf, textOf } from "@argotsx/schema";
import type { Doc } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { type Value, valueCode } from "../code/value.ts";
import { Resources } from "../plain/resource.ts";
import { PlainTemplates } from "../plain/template.ts";
import { Values } from "../plain/to-value.ts";
import { workflowIn } from "../workflow-in.ts";
import { callsIn, reachedFrom } from "./call-order.ts";
import { type Entry, entryCall, isSupplied } from "./entry-call.ts";
import { globalReference } from "./global-references.ts";
import { workflowHooks } from "./hooks.ts";
import type { Declaration, Module } from "./module.ts";
import type { TemplatePlan } from "./plan.ts";
import { referringValues, type Words } from "./references.ts";

/** What a resource is written of, once its templates are. */
export interface ResourceParts {
  readonly manifest: Fields;
  readonly module: Module;
  readonly plans: ReadonlyMap<string, TemplatePlan>;
  readonly declarations: readonly Declaration[];
  /** The template that is written where it runs, and its frame. */
  readonly alone: TemplatePlan | undefined;
  readonly placed: ReturnType<Module["inPlace"]>;
}

/** How much of a resource is said by calls. */
export interface ResourceOptions {
  /** Whether the entrypoint is named and not called, and so is all else that a workflow starts. */
  readonly namesEntrypoint: boolean;
  /** Whether all typed templates are listed, in the order of the manifest, and none is called or stands where it runs. */
  readonly keepsOrder: boolean;
  /** Whether tags in the fields of the resource itself become references. */
  readonly refers: boolean;
}

/** What has no template around it calls and reads by this name. */
const caller = { name: "" };

const isTyped = ({ declarations }: ResourceParts, name: string): boolean =>
  declarations.some((declaration) => declaration.name === name);

/** Whether a template takes lists, of which the workflow says texts. */
const takesLists = ({ lists }: Module, { name }: TemplatePlan): boolean => (lists.inputs.get(name)?.size ?? 0) > 0;

/** Whether a template has no inputs, so that an exit handler needs no arguments. */
const takesNothing = ({ fields }: TemplatePlan): boolean => {
  const { parameters, artifacts } = fieldsOf(fields.inputs);
  return listOf(parameters).length + listOf(artifacts).length === 0;
};

/** Whether a resource may have no entrypoint, so that none is made up. */
const isTemplateKind = (kind: unknown): boolean => kind === "WorkflowTemplate" || kind === "ClusterWorkflowTemplate";

/** The call of the entrypoint, where it is a template that is declared and has all that it takes. */
const entryOf = (parts: ResourceParts, words: Words): (Entry & { readonly name: string }) | undefined => {
  const { manifest, module, plans, placed } = parts;
  const { workflow, path } = workflowIn(manifest);
  const name = textOf(workflow.entrypoint);
  const plan = name === undefined ? undefined : plans.get(name);
  const given = fieldsOf(workflow.arguments);
  if (plan === undefined || placed !== undefined || !isTyped(parts, plan.name)) return undefined;
  if (!isSupplied(plan, given) || takesLists(module, plan)) return undefined;
  const call = entryCall(plan, given, words, [...path, "arguments"]);
  return call && { ...call, name: plan.name };
};

/** The template that is called as the exit handler. */
const exitOf = (parts: ResourceParts): TemplatePlan | undefined => {
  const { workflow } = workflowIn(parts.manifest);
  // A call beside `hooks.exit` would be a second one, of which Argo takes the first.
  if ((fieldsOf(workflow.hooks).exit ?? undefined) !== undefined) return undefined;
  const exit = parts.plans.get(textOf(workflow.onExit) ?? "");
  return exit !== undefined && isTyped(parts, exit.name) && takesNothing(exit) ? exit : undefined;
};

/** The hooks where one is a call, and the templates that they call. */
const hooksOf = (
  { manifest, module }: ResourceParts,
  words: Words,
): { readonly attribute: Attribute | undefined; readonly called: readonly string[] } => {
  const { workflow, path } = workflowIn(manifest);
  const called: string[] = [];
  const note = (name: string): void => void called.push(name);
  const attribute = workflowHooks(workflow.hooks, [...path, "hooks"], { module, caller, words, note });
  return { attribute, called };
};

/** The constants of the templates that have to be listed, since nothing leads to them from what is called. */
const keptBy = (
  { module, plans, declarations }: ResourceParts,
  called: readonly string[],
  keepsOrder: boolean,
): readonly string[] => {
  const typed = new Set(declarations.map(({ name }) => name));
  const reached = reachedFrom(called, callsIn(module, plans));
  const kept = keepsOrder
    ? [...plans.keys()].filter((name) => typed.has(name))
    : [...typed].filter((name) => !reached.has(name));
  return kept.flatMap((name) => plans.get(name)?.identifier ?? []);
};

/** The templates that stand in the resource, since they are not declared. */
const plainTemplates = (parts: ResourceParts): readonly Child[] => {
  const { manifest, module, declarations, placed, alone } = parts;
  const { workflow, path } = workflowIn(manifest);
  const elsewhere = new Set(declarations.map(({ name }) => name));
  if (placed !== undefined && alone !== undefined) elsewhere.add(alone.name);
  const templates = new PlainTemplates(module.writing);
  return listOf(workflow.templates).flatMap((template, index) => {
    const name = textOf(fieldsOf(template).name);
    if (name !== undefined && elsewhere.has(name)) return [];
    return [templates.child(template, [...path, "templates", index])];
  });
};

const identifierList = (names: readonly string[]): Value => ({
  kind: "list",
  items: names.map((doc) => ({ kind: "code", doc })),
});

const withArguments = (manifest: Fields, left: Fields): Fields => {
  const spec = fieldsOf(manifest.spec);
  if (manifest.kind !== "CronWorkflow") return { ...manifest, spec: { ...spec, arguments: left } };
  return { ...manifest, spec: { ...spec, workflowSpec: { ...fieldsOf(spec.workflowSpec), arguments: left } } };
};

/** The element of a resource whose templates are declared, as far as they can be. */
export const writeResource = (parts: ResourceParts, { keepsOrder, refers, ...options }: ResourceOptions): Doc => {
  const { manifest, module, placed, alone } = parts;
  const { writing } = module;
  const callsNothing = options.namesEntrypoint || keepsOrder;
  const words = module.words(caller, { referenceOf: globalReference }, writing);
  const entry = callsNothing ? undefined : entryOf(parts, words);
  const exit = callsNothing ? undefined : exitOf(parts);
  const hooks = callsNothing ? undefined : hooksOf(parts, words);
  const called = [
    ...(entry === undefined ? [] : [entry.name]),
    ...(placed !== undefined && alone !== undefined ? module.callsOf(alone) : []),
    ...(exit === undefined ? [] : [exit.name]),
    ...(hooks?.called ?? []),
  ];
  const first = placed?.child ?? entry?.call;
  const children = [...(first === undefined ? [] : [first]), ...plainTemplates(parts)];
  const kept = keptBy(parts, called, keepsOrder);
  const attributes: readonly (Attribute | undefined)[] = [
    exit && { name: "onExit", value: { code: element({ tag: exit.identifier, attributes: [], children: [] }) } },
    hooks?.attribute,
    kept.length === 0 ? undefined : { name: "templates", value: { code: valueCode(identifierList(kept), writing) } },
  ];
  // The only template inside is the entrypoint.
  const isOnly = placed !== undefined && children.length === 1 && !isTemplateKind(manifest.kind);
  const without = [
    ...(entry !== undefined || isOnly ? ["entrypoint"] : []),
    ...(entry !== undefined && entry.left === undefined ? ["arguments"] : []),
    ...(exit === undefined ? [] : ["onExit"]),
    ...(hooks?.attribute === undefined ? [] : ["hooks"]),
  ];
  const shown = entry?.left === undefined ? manifest : withArguments(manifest, entry.left);
  return new Resources(writing, refers ? referringValues(words) : new Values()).resource(shown, {
    children,
    without,
    attributes: attributes.filter((one) => one !== undefined),
  });
};
