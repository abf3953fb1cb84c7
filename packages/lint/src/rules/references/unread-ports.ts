import { valueAt } from "@argotsx/schema";
import type { Call } from "../../model/call.ts";
import { type Fields, fieldsOf, isFields, listOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import type { Visit } from "../../scope/visit.ts";

/** What inputs, outputs and arguments consist of. */
type Kind = "parameters" | "artifacts";

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether a field is written as something else than a list, such as an object with names for keys. */
export const isNoList = (value: unknown): boolean => isThere(value) && !Array.isArray(value);

/**
 * Whether parameters or artifacts are written as something else than a list of objects. Nobody reads them then, which is told
 * of their shape: that one of them is missing says nothing. What is wrong with a manifest that is not checked is not told.
 */
const isUnread = (owner: Resource, ports: unknown, kind: Kind): boolean => {
  if (owner.source.isExternal === true || !isThere(ports)) return false;
  if (!isFields(ports)) return true;
  return isNoList(ports[kind]) || listOf(ports[kind]).some((one) => isThere(one) && !isFields(one));
};

const fieldsAt = ({ path, template }: Call): Fields => fieldsOf(valueAt(template.owner.fields, path));

/** Whether nobody reads the inputs or outputs of a template. */
export const areUnreadPorts = ({ owner, fields }: Template, which: "inputs" | "outputs", kind: Kind): boolean =>
  isUnread(owner, fields[which], kind);

/** Whether nobody reads the arguments of a step or task as it is written. */
export const areUnreadArguments = (written: Call, kind: Kind): boolean =>
  isUnread(written.template.owner, fieldsAt(written).arguments, kind);

/** Whether nobody reads the arguments of a workflow, or those of the resource that it takes its templates from. */
export const areUnreadOfWorkflow = (root: Resource, base: Resource | undefined, kind: Kind): boolean =>
  [root, ...(base === undefined ? [] : [base])].some((one) => isUnread(one, one.spec.arguments, kind));

const kindOf = (word: string | undefined): Kind | undefined =>
  word === "parameters" || word === "artifacts" ? word : undefined;

/** Whether a variable of a workflow names a parameter that would be declared where nobody reads it. */
export const namesUnreadOfWorkflow = (name: string, root: Resource, base: Resource | undefined): boolean =>
  name.startsWith("workflow.parameters.") && areUnreadOfWorkflow(root, base, "parameters");

/** Whether a variable names something that would be declared where nobody reads it. */
export const namesUnread = (name: string, { template, targets, root }: Visit, base: Resource | undefined): boolean => {
  const parts = name.split(".");
  const [first, second, third, fourth] = parts;
  if (first === "workflow") return namesUnreadOfWorkflow(name, root, base);
  const kind = kindOf(first === "inputs" ? second : fourth);
  if (kind === undefined) return false;
  if (first === "inputs") return areUnreadPorts(template, "inputs", kind);
  if ((first !== "tasks" && first !== "steps") || second === undefined || third !== "outputs") return false;
  const call = template.call(second);
  const target = call && targets.get(call);
  return target?.kind === "template" && areUnreadPorts(target.template, "outputs", kind);
};
