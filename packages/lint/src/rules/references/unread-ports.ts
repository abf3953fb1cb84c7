import { valueAt } from "@argotsx/schema";
import type { Call } from "../../model/call.ts";
import { type Fields, fieldsOf, isFields } from "../../model/fields.ts";
import { isPortKind, type PortKind } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import type { Visit } from "../../scope/visit.ts";
import { type Names, noNames, unreadNames, unreadNamesAround, wordsForNames } from "./unread-names.ts";

/**
 * The names of parameters or artifacts that are written as something else than a list of objects. Nobody reads them then, which
 * is told of their shape: that one of them is missing says nothing. What is wrong with a manifest that is not checked is not told.
 */
const unreadOf = (owner: Resource, ports: unknown, kind: PortKind): Names => {
  if (owner.source.isExternal === true) return noNames;
  return isFields(ports) ? unreadNames(ports[kind]) : unreadNamesAround(ports);
};

const fieldsAt = ({ path, template }: Call): Fields => fieldsOf(valueAt(template.owner.fields, path));

/** The inputs or outputs of a template that nobody reads. */
export const unreadPorts = ({ owner, fields }: Template, which: "inputs" | "outputs", kind: PortKind): Names =>
  unreadOf(owner, fields[which], kind);

/** The arguments of a step or task, as it is written, that nobody reads. */
export const unreadArguments = (written: Call, kind: PortKind): Names =>
  unreadOf(written.template.owner, fieldsAt(written).arguments, kind);

/** Whether nobody reads an argument of a workflow, or of the resource that it takes its templates from. */
export const isUnreadOfWorkflow = (name: string, root: Resource, base: Resource | undefined, kind: PortKind): boolean =>
  [root, base ?? root].some((one) => unreadOf(one, one.spec.arguments, kind).has(name));

const ofWorkflow = "workflow.parameters.";

/** Whether a variable of a workflow names a parameter that is declared where nobody reads it. */
export const namesUnreadOfWorkflow = (name: string, root: Resource, base: Resource | undefined): boolean =>
  name.startsWith(ofWorkflow) && isUnreadOfWorkflow(name.slice(ofWorkflow.length), root, base, "parameters");

/** The words that may be written as the names of calls, made once for each template. */
const unreadCalls = new WeakMap<Template, Names>();

/** Whether a step or task may be written under a name which YAML reads as something else than a text. */
export const isUnreadCall = (name: string, template: Template): boolean => {
  let names = unreadCalls.get(template);
  if (names === undefined) {
    names = new Set(wordsForNames(template.calls.map(({ fields }) => fields)));
    unreadCalls.set(template, names);
  }
  return names.has(name);
};

/** Whether a variable names something that is declared where nobody reads it, or all that is declared there. */
export const namesUnread = (name: string, { template, targets, root }: Visit, base: Resource | undefined): boolean => {
  const [first, second, third, fourth, fifth] = name.split(".");
  if (first === "workflow") return namesUnreadOfWorkflow(name, root, base);
  const isIn = (names: Names, port: string | undefined) => (port === undefined ? names !== noNames : names.has(port));
  if (first === "inputs") return isPortKind(second) && isIn(unreadPorts(template, "inputs", second), third);
  if ((first !== "tasks" && first !== "steps") || second === undefined) return false;
  if (isUnreadCall(second, template)) return true;
  if (third !== "outputs") return false;
  if (!isPortKind(fourth)) return false;
  const call = template.call(second);
  const target = call && targets.get(call);
  return target?.kind === "template" && isIn(unreadPorts(target.template, "outputs", fourth), fifth);
};
