import type { Call, Hook, TemplateRef } from "../model/call.ts";
import { piecesOf } from "../model/pieces.ts";
import type { Resource } from "../model/resource.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { placeholder } from "./known.ts";
import type { Target } from "./visit.ts";

/** Whether Argo waits for a name until the workflow runs. It does not for expressions, which it takes for a name. */
const holdsTag = (text: string): boolean =>
  piecesOf(text).some((piece) => (piece.kind === "text" ? piece.text.includes("{{") : piece.kind !== "expression"));

/** Finds the template that a `templateRef` names. */
const resolveRef = (ref: TemplateRef, { holder, workspace }: ResolveIn): Target => {
  const { name, template } = ref;
  if (name === undefined || template === undefined) return { kind: "missing", what: "incomplete" };
  if (holdsTag(name) || holdsTag(template)) return { kind: "dynamic" };
  const found = workspace.find(name, holder.namespace, ref.isCluster);
  if (found === undefined) return { kind: "missing", what: "resource" };
  if (template.includes(placeholder)) return { kind: "dynamic" };
  const { resource, isExact } = found;
  const target = resource.template(template);
  return target === undefined
    ? { kind: "missing", what: "reference", resource }
    : { kind: "template", template: target, isExact };
};

/** Where names are looked up. */
export interface ResolveIn {
  /** The resource in which plain names are looked up: the one that the calling template is in. */
  readonly holder: Resource;
  readonly workspace: Workspace;
}

const resolveName = (name: string | undefined, { holder }: ResolveIn): Target => {
  if (name === undefined) return { kind: "missing", what: "nothing" };
  const template = holder.template(name);
  return template === undefined ? { kind: "missing", what: "template" } : { kind: "template", template, isExact: true };
};

/** Finds the template that a step or task calls, filled in already: one written inline, then one of another resource, then one by its name. */
export const resolveCall = (call: Call, within: ResolveIn): Target => {
  const { inline } = call;
  return inline === undefined ? resolveNames(call, within) : { kind: "template", template: inline, isExact: true };
};

/** Finds the template that a step or task names, whether one is written inline or not: Argo looks for both. */
export const resolveNames = ({ templateRef, templateName }: Call, within: ResolveIn): Target =>
  templateRef === undefined ? resolveName(templateName, within) : resolveRef(templateRef, within);

/** What a hook calls. */
export type HookTarget = Pick<Hook, "template" | "templateRef">;

/** Finds the template that a hook calls, which Argo looks up only when the hook runs: by then every tag has a value. */
export const resolveHook = ({ template, templateRef }: HookTarget, within: ResolveIn): Target => {
  if (templateRef !== undefined) return resolveRef(templateRef, within);
  return template !== undefined && holdsTag(template) ? { kind: "dynamic" } : resolveName(template, within);
};
