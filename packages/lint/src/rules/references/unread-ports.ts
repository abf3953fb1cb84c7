import { closest } from "@argotsx/diagnostic";
import { shapeOf, valueAt } from "@argotsx/schema";
import type { Profile } from "../../engine/profile.ts";
import type { Call } from "../../model/call.ts";
import { type Fields, fieldsOf, isFields } from "../../model/fields.ts";
import { isPortKind, type PortKind, portKinds } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import type { Template } from "../../model/template.ts";
import { isFieldTold } from "../../scope/unread-fields.ts";
import type { Visit } from "../../scope/visit.ts";
import {
  misnamed,
  type Names,
  namesIn,
  noNames,
  unreadNames,
  unreadNamesAround,
  wordsForNames,
} from "./unread-names.ts";

/**
 * The names of parameters or artifacts that are written as something else than a list of objects. Nobody reads them then, which
 * is told of their shape: that one of them is missing says nothing. What is wrong with a manifest that is not checked is not told.
 */
const unreadOf = (owner: Resource, ports: unknown, kind: PortKind, isStrayTold = true): Names => {
  if (owner.source.isExternal === true) return noNames;
  if (!isFields(ports)) return unreadNamesAround(ports);
  const unread = unreadNames(ports[kind]);
  const stray = isStrayTold ? strayNames(ports, kind) : noNames;
  return stray === noNames ? unread : any([stray, unread]);
};

const any = (all: readonly Names[]): Names => ({ has: (name) => all.some((names) => names.has(name)) });

const known: ReadonlySet<string> = new Set([...portKinds, ...shapeOf("Outputs").fieldNames]);

/** Which list a field is meant to be that is none. */
const meantKind = (field: string): PortKind | undefined => {
  const near = field === "params" ? "parameters" : closest(field, portKinds);
  return isPortKind(near) ? near : undefined;
};

/** The names that stand in fields that there are not: beside the lists, or in one that is misspelt; and those of no `name`. */
const findStray = (ports: Fields, kind: PortKind): Names => {
  const nameless = misnamed(ports[kind]);
  const fields = Object.keys(ports).filter((field) => !known.has(field));
  if (fields.length === 0) return nameless;
  const misspelt = fields.filter((field) => meantKind(field) === kind).map((field) => namesIn(ports[field]));
  return any([new Set(fields), nameless, ...misspelt]);
};

const found = { parameters: new WeakMap<Fields, Names>(), artifacts: new WeakMap<Fields, Names>() };

const strayNames = (ports: Fields, kind: PortKind): Names => {
  let names = found[kind].get(ports);
  if (names === undefined) {
    names = findStray(ports, kind);
    found[kind].set(ports, names);
  }
  return names;
};

const fieldsAt = ({ path, template }: Call): Fields => fieldsOf(valueAt(template.owner.fields, path));

/** The inputs or outputs of a template that nobody reads. */
export const unreadPorts = (
  { owner, fields, path }: Template,
  which: "inputs" | "outputs",
  kind: PortKind,
  profile?: Profile,
): Names => unreadOf(owner, fields[which], kind, isFieldTold([...path, which, ""], profile));

/** The arguments of a step or task, as it is written, that nobody reads. */
export const unreadArguments = (written: Call, kind: PortKind, profile: Profile): Names =>
  unreadOf(
    written.template.owner,
    fieldsAt(written).arguments,
    kind,
    isFieldTold([...written.path, "arguments", ""], profile),
  );

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
export const namesUnread = (
  name: string,
  { template, targets, root }: Visit,
  base: Resource | undefined,
  profile: Profile,
): boolean => {
  const [first, second, third, fourth, fifth] = name.split(".");
  if (first === "workflow") return namesUnreadOfWorkflow(name, root, base);
  const isIn = (names: Names, port: string | undefined) => (port === undefined ? names !== noNames : names.has(port));
  if (first === "inputs") return isPortKind(second) && isIn(unreadPorts(template, "inputs", second, profile), third);
  if ((first !== "tasks" && first !== "steps") || second === undefined) return false;
  if (isUnreadCall(second, template)) return true;
  if (third !== "outputs") return false;
  if (!isPortKind(fourth)) return false;
  const call = template.call(second);
  const target = call && targets.get(call);
  return target?.kind === "template" && isIn(unreadPorts(target.template, "outputs", fourth, profile), fifth);
};
