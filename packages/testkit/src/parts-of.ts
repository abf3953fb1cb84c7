import * as assert from "node:assert";
import type { Compiled, Manifest } from "./compiler.ts";
import { expectClean } from "./expect-clean.ts";

/** A field of a manifest that the types below do not name. */
interface Fields {
  readonly [field: string]: unknown;
}

/** A parameter or an artifact, as a list of a manifest holds it. */
export interface NamedFields extends Fields {
  readonly name: string;
}

/** Parameters and artifacts: inputs, outputs or arguments. */
export interface PortFields {
  readonly parameters?: readonly NamedFields[];
  readonly artifacts?: readonly NamedFields[];
}

/** A task or a step, as a manifest holds it. */
export interface TaskFields extends NamedFields {
  readonly template?: string;
  readonly templateRef?: { readonly name?: string; readonly template?: string; readonly clusterScope?: boolean };
  readonly arguments?: PortFields;
  readonly depends?: string;
  readonly when?: string;
  readonly withItems?: readonly unknown[];
  readonly withParam?: string;
  readonly withSequence?: Fields;
}

/** What runs in a container, as a manifest holds it. */
export interface ContainerFields extends Fields {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly NamedFields[];
  readonly source?: string;
}

/** A template, as a manifest holds it. */
export interface TemplateFields extends NamedFields {
  readonly inputs?: PortFields;
  readonly outputs?: PortFields;
  readonly container?: ContainerFields;
  readonly script?: ContainerFields;
  readonly dag?: { readonly tasks: readonly TaskFields[] };
  readonly steps?: readonly (readonly TaskFields[])[];
}

/** Which manifest is meant: its kind, its name, or both. */
export interface Which {
  readonly kind?: string | undefined;
  /** `metadata.name`, or `metadata.generateName`. */
  readonly name?: string | undefined;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const nameOf = ({ metadata }: Manifest): unknown => fieldsOf(metadata).name ?? fieldsOf(metadata).generateName;

const told = (manifest: Manifest): string => {
  const name = nameOf(manifest);
  return `${String(manifest.kind)}${name === undefined ? "" : ` '${String(name)}'`}`;
};

const listed = (names: readonly string[]): string => (names.length === 0 ? "nothing" : names.join(", "));

/** Says that not just one thing was found; where something is wrong with the whole, that it is. */
const fail = (compiled: Compiled, message: string, caller: (...given: never[]) => unknown): never => {
  expectClean(compiled);
  throw new assert.AssertionError({ message, stackStartFn: caller });
};

/** The manifest of a kind or a name: `manifestOf(rendered, { kind: "CronWorkflow" })`. There must be just one. */
export const manifestOf = (compiled: Compiled, { kind, name }: Which): Manifest => {
  const [manifest, another] = compiled.manifests.filter(
    (one) => (kind === undefined || one.kind === kind) && (name === undefined || nameOf(one) === name),
  );
  if (manifest !== undefined && another === undefined) return manifest;
  const wanted = `${kind ?? "manifest"}${name === undefined ? "" : ` '${name}'`}`;
  const there = listed(compiled.manifests.map(told));
  const how =
    kind === undefined && name === undefined && another !== undefined ? "; say which by its kind or its name" : "";
  return fail(compiled, `expected one ${wanted}; there is ${there}${how}`, manifestOf);
};

const templatesIn = (manifest: Manifest): readonly TemplateFields[] => {
  const spec = fieldsOf(manifest.spec);
  const { templates } = isFields(spec.workflowSpec) ? spec.workflowSpec : spec;
  return Array.isArray(templates) ? (templates as readonly TemplateFields[]) : [];
};

/** The template of a name, in whichever manifest it is. There must be just one. */
export const templateOf = (compiled: Compiled, name: string): TemplateFields => {
  const all = compiled.manifests.flatMap((owner) => templatesIn(owner).map((template) => ({ template, owner })));
  const [found, another] = all.filter(({ template }) => template.name === name);
  if (found !== undefined && another === undefined) return found.template;
  const there = listed(all.map(({ template, owner }) => `'${template.name}' of ${told(owner)}`));
  return fail(compiled, `expected one template '${name}'; there is ${there}`, templateOf);
};

/**
 * The task or step of a name, in whichever template it is: `taskOf(rendered, "deploy").when`. Where several templates have
 * one of that name, the third argument names the template.
 */
export const taskOf = (compiled: Compiled, name: string, template?: string): TaskFields => {
  const all = compiled.manifests
    .flatMap(templatesIn)
    .flatMap((owner) =>
      [...(owner.dag?.tasks ?? []), ...(owner.steps ?? []).flat()].map((task) => ({ task, owner: owner.name })),
    );
  const [found, another] = all.filter(
    ({ task, owner }) => task.name === name && (template === undefined || owner === template),
  );
  if (found !== undefined && another === undefined) return found.task;
  const there = listed(all.map(({ task, owner }) => `'${task.name}' of '${owner}'`));
  const wanted = `'${name}'${template === undefined ? "" : ` of '${template}'`}`;
  return fail(compiled, `expected one task ${wanted}; there is ${there}`, taskOf);
};
