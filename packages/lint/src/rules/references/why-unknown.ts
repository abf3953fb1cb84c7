import { respelt } from "../../facts/variables.ts";
import { listed } from "../../listed.ts";
import type { Call } from "../../model/call.ts";
import { isPortKind, type PortKind, type Ports } from "../../model/ports.ts";
import { isChecked, type Scope } from "../../scope/scope.ts";
import type { Visit } from "../../scope/visit.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { expressionIn, partOfText } from "./more-than-a-name.ts";

/** Where a variable is named that is not known there. */
interface Where {
  readonly visit: Visit;
  /** The step or task that names it, where it is one. */
  readonly call: Call | undefined;
  readonly scope: Scope;
  readonly workspace: Workspace;
}

const singular = { parameters: "parameter", artifacts: "artifact" } as const;

const mostSearched = 1_000;

/** Why a variable is not known. */
export interface Why {
  /** What to write instead, or how it comes to be known. */
  readonly help?: string | undefined;
  /** The variable that is meant, where it is another one. */
  readonly near?: string | undefined;
}

const didYouMean = (near: string): Why => ({ near, help: `did you mean '{{${near}}}'?` });

/** Whether there is one of a name; in a very long list nobody looks for each mistake. */
const holds = (list: readonly { readonly name: string }[], name: string): boolean =>
  list.length <= mostSearched && list.some((one) => one.name === name);

/** What is wrong with the name of an output, or of an input, of a template that has others. */
const amongPorts = (ports: Ports, { kind, name, prefix, rest, whose, way }: Looked, { spelling }: Workspace): Why => {
  const path = [prefix, kind, name, ...rest].join(".");
  const inText = partOfText(path, (variable) => variable === `${prefix}.${kind}.${name}` && holds(ports[kind], name));
  if (inText !== undefined) return inText;
  const near = spelling.closest(name, () => ports[kind].map((one) => one.name));
  const tail = rest.map((part) => `.${part}`).join("");
  if (near !== undefined) return didYouMean(`${prefix}.${kind}.${near}${tail}`);
  const other = kind === "parameters" ? "artifacts" : "parameters";
  if (holds(ports[other], name))
    return { help: `'${name}' is an ${way} ${singular[other]}, and not among its ${kind}` };
  const [only, ...others] = ports[kind];
  return {
    help: listed(whose, `${way} ${singular[kind]}`, ports[kind]),
    near: only === undefined || others.length > 0 ? undefined : `${prefix}.${kind}.${only.name}`,
  };
};

/** A port that is looked for: `outputs.parameters.NAME` behind a prefix. */
interface Looked {
  readonly kind: PortKind;
  readonly name: string;
  readonly rest: readonly string[];
  /** What stands before the kind, such as `steps.make.outputs`. */
  readonly prefix: string;
  readonly whose: string;
  readonly way: "input" | "output";
}

/** Why the step or task that is named has not run yet, or is none of those that are waited for. */
const ofOrder = (named: Call, { call, visit }: Where, field: string): string | undefined => {
  if (call === undefined) return undefined;
  const { phrase } = named;
  if (named === call) return `a ${named.root.slice(0, -1)} does not know what it gives itself`;
  if (call.group !== undefined && named.group !== undefined) {
    if (named.group === call.group)
      return `${phrase} is in the same group, so both run at the same time: put '${call.name}' into a later group`;
    return named.group > call.group ? `${phrase} is in a later group, so it has not run yet` : undefined;
  }
  if (field !== "status" || visit.ancestors === undefined) return undefined;
  return visit.ancestors.has(named, call.name)
    ? `${phrase} waits for '${call.name}', so it has not run yet`
    : `the status of a task is known to those that wait for it: add '${named.name}' to what '${call.name}' depends on`;
};

/** What a step or task has under the last word of a name, or nearly so: `exitCode` for `outputs.exitCode`. */
const ofField = (named: Call, field: readonly string[], { scope, workspace }: Where): Why | undefined => {
  const prefix = `${named.root}.${named.name}.`;
  const known = () => scope.names().flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
  const near = workspace.spelling.closest(field.join("."), known);
  if (near !== undefined) return didYouMean(`${prefix}${near}`);
  const ofLast = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
  const last = workspace.spelling.closest(field.at(-1) ?? "", () => known().map(ofLast));
  const meant = last === undefined ? undefined : known().find((name) => ofLast(name) === last);
  return meant === undefined ? undefined : didYouMean(`${prefix}${meant}`);
};

const ofCall = (root: string, [name = "", ...field]: readonly string[], where: Where): Why | string | undefined => {
  const { visit, workspace } = where;
  const { template, targets } = visit;
  const own = template.body === "dag" ? "tasks" : template.body === "steps" ? "steps" : undefined;
  if (own === undefined)
    return `${template.phrase} has no ${root} of its own, and does not see those beside the one that calls it: take the value as an input, and hand it over there`;
  const named = template.call(name);
  if (named === undefined) return undefined;
  if (own !== root) return didYouMean([own, name, ...field].join("."));
  const late = ofOrder(named, where, field.join("."));
  if (late !== undefined) return late;
  const [outputs, kind, port, ...rest] = field;
  const target = targets.get(named);
  if (outputs !== "outputs" || !isPortKind(kind) || port === undefined) return ofField(named, field, where);
  if (target?.kind !== "template") return undefined;
  const whose = `${target.template.phrase}, which ${named.phrase} calls,`;
  const prefix = `${root}.${name}.outputs`;
  return amongPorts(target.template.outputs, { kind, name: port, rest, prefix, whose, way: "output" }, workspace);
};

/** What is often written for the kinds of inputs. */
const misspeltKinds: Readonly<Partial<Record<string, PortKind>>> = {
  parameter: "parameters",
  params: "parameters",
  param: "parameters",
  artifact: "artifacts",
};

const ofInput = ([kind, name, ...rest]: readonly string[], where: Where): Why | string | undefined => {
  const { visit, call, scope, workspace } = where;
  if (!isPortKind(kind) || name === undefined) {
    const full = `inputs.parameters.${[kind, name, ...rest].filter((part) => part !== undefined).join(".")}`;
    if (scope.knows(full)) return didYouMean(full);
    const meant = Object.hasOwn(misspeltKinds, kind ?? "") ? misspeltKinds[kind ?? ""] : undefined;
    if (meant === undefined || name === undefined) return undefined;
    const mended = ["inputs", meant, name, ...rest].join(".");
    return scope.knows(mended) ? didYouMean(mended) : ofInput([meant, name, ...rest], where);
  }
  const { template, targets } = visit;
  const target = call && targets.get(call);
  if (call !== undefined && target?.kind === "template" && holds(target.template.inputs[kind], name))
    return `'${name}' is an input of ${target.template.phrase}, which ${call.phrase} calls; what is known here are the inputs of ${template.phrase}`;
  if (kind === "parameters" && scope.knows(`workflow.parameters.${name}`))
    return didYouMean(`workflow.parameters.${name}`);
  const whose = template.phrase;
  const { inputs } = template;
  if (inputs[kind].length === 0 && !holds(inputs[kind === "parameters" ? "artifacts" : "parameters"], name))
    return `${whose} has no input ${kind}: declare it, inputs: { ${kind}: [{ name: ${name}${kind === "artifacts" ? ", path: …" : ""} }] }, and hand it over where the template is called`;
  return amongPorts(inputs, { kind, name, rest, prefix: "inputs", whose, way: "input" }, workspace);
};

const ofItem = ({ call, visit }: Where): string | undefined => {
  if (call === undefined)
    return `an item is known to the step or task that loops: take it as an input of ${visit.template.phrase}, and hand it over there`;
  return call.loops.length === 0
    ? `${call.phrase} has no loop: give it withItems, withParam or withSequence`
    : undefined;
};

const ofParameter = (
  name: string,
  { visit: { root, template }, scope, workspace }: Where,
): Why | string | undefined => {
  if (scope.knows(`inputs.parameters.${name}`)) return didYouMean(`inputs.parameters.${name}`);
  const prefix = "workflow.parameters.";
  const known = () => scope.names().flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
  const near = workspace.spelling.closest(name, known);
  if (near !== undefined) return didYouMean(`${prefix}${near}`);
  if (root.arguments.parameters.length === 0 && !root.isTemplateKind && root.workflowTemplateRef === undefined)
    return `${root.phrase} has no parameters: add it to spec.arguments, { name: ${name}, value: … }`;
  return listed(template.owner === root ? root.phrase : "the workflow", "parameter", root.arguments.parameters);
};

/** What is likely meant, and where it is known if it is not known here. */
const meaning = (near: string, { scope }: Where): Why =>
  near === "workflow.failures" && !scope.knows(near)
    ? { near, help: `{{${near}}} is known in the template of 'onExit', and in those of hooks of the workflow` }
    : didYouMean(near);

const ofWorkflow = (name: string, where: Where): Why | undefined => {
  const meant = respelt(name);
  return meant === undefined || meant === name ? undefined : meaning(meant, where);
};

const why = (root: string, parts: readonly string[], where: Where): Why | string | undefined => {
  switch (root) {
    case "steps":
    case "tasks":
      return ofCall(root, parts, where);
    case "inputs":
      return ofInput(parts, where);
    case "item":
      return ofItem(where);
    case "workflow":
      return parts[0] === "parameters" && parts.length > 1
        ? ofParameter(parts.slice(1).join("."), where)
        : ofWorkflow(["workflow", ...parts].join("."), where);
    case "pod":
      return where.visit.template.isLeaf ? undefined : "only templates that run a pod have {{pod.name}}";
    default:
      return undefined;
  }
};

/** Variables of a workflow that Argo lets pass or knows elsewhere, and that may be meant all the same. */
const sometimesKnown = [
  "workflow.creationTimestamp",
  "workflow.scheduledTime",
  "workflow.duration",
  "workflow.failures",
];

/** Says why a variable is not known where it is named, and what to write instead; nothing where nobody knows. */
export const whyUnknown = (name: string, where: Where): Why => {
  const { scope, workspace } = where;
  const knows = (variable: string): boolean => scope.knows(variable);
  const more = expressionIn(name, scope) ?? partOfText(name, knows);
  if (more !== undefined) return more;
  const [root = "", ...parts] = name.split(".");
  const found = why(root, parts, where);
  if (typeof found === "string") return { help: found };
  if (found !== undefined) return found;
  const near = workspace.spelling.closest(name, () => [...scope.names().filter(isChecked), ...sometimesKnown]);
  return near === undefined ? {} : meaning(near, where);
};
