import { type Fields, fieldsOf, isFields, textOf } from "@argotsx/schema";

/** What tells resources apart whose templates are called by reference: their kind and their name. */
const libraryKey = (name: string, isCluster: boolean): string => `${isCluster ? "cluster" : "namespace"}/${name}`;

/** The key of a WorkflowTemplate or a ClusterWorkflowTemplate; nothing for what nobody can call. */
export const keyOfLibrary = (manifest: unknown): string | undefined => {
  const { apiVersion, kind, metadata } = fieldsOf(manifest);
  const name = textOf(fieldsOf(metadata).name);
  const isCluster = kind === "ClusterWorkflowTemplate";
  if (apiVersion !== "argoproj.io/v1alpha1" || name === undefined) return undefined;
  return isCluster || kind === "WorkflowTemplate" ? libraryKey(name, isCluster) : undefined;
};

/** The key of one template of a library. None is the name of a template of Argo, which has no slash. */
export const keyOfTemplate = (library: string, template: string): string => `${library}/${template}`;

/** A template in a library, as a call refers to it. */
export interface TemplateReference {
  readonly library: string;
  readonly template: string;
}

/** What a call by reference refers to. Nothing for one that says more, or less, than the typed form would. */
const referenceOf = (templateRef: unknown): TemplateReference | undefined => {
  if (!isFields(templateRef)) return undefined;
  const { name, template, clusterScope, ...others } = templateRef;
  const isWhole = textOf(name) !== undefined && textOf(template) !== undefined && Object.keys(others).length === 0;
  if (!isWhole || (clusterScope !== undefined && typeof clusterScope !== "boolean")) return undefined;
  return { library: libraryKey(String(name), clusterScope === true), template: String(template) };
};

/** What a step or a task calls in a library. */
export const calledIn = ({ template, templateRef }: Fields): TemplateReference | undefined =>
  (template ?? undefined) === undefined ? referenceOf(templateRef) : undefined;

/** What a step or a task calls: the name of a template beside it, or the key of one in a library. */
export const calledBy = (call: Fields): string | undefined => {
  const beside = textOf(call.template);
  if (beside !== undefined) return beside;
  const reference = calledIn(call);
  return reference && keyOfTemplate(reference.library, reference.template);
};
