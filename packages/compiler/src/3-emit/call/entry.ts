import type { Frame } from "../../frame.ts";
import { frameLabel } from "../../label.ts";
import type { Emitter } from "../emitter.ts";
import { isPlainObject } from "../is-plain-object.ts";
import type { Fields } from "../values.ts";
import { callArguments } from "./arguments.ts";
import { calleeOf } from "./callee.ts";
import { hookFields } from "./hooks.ts";
import { entryHelp, withoutSubmitted } from "./submitted.ts";

/** The options of tasks that mean nothing to what a workflow runs. */
const refused = ["name", "after", "depends", "when", "onExit", "hooks", "continueOn"];

/** The arguments that a workflow gives to what it runs, behind those of its own prop. */
const entryArguments = (into: Fields, entry: Frame, resource: Frame, emitter: Emitter): void => {
  for (const option of refused) {
    if (entry.props[option] === undefined) continue;
    const help = { help: `<${resource.kind}> itself takes onExit and hooks; a template of tasks takes the others` };
    emitter.report(
      "misplaced-option",
      entry,
      [option],
      { option, call: `<${frameLabel(entry)}>, which the workflow runs` },
      help,
    );
  }
  const args = callArguments(entry, emitter, (input, spec) => entryHelp(input, spec, resource));
  if (args === undefined) return;
  const own = isPlainObject(into.arguments) ? into.arguments : {};
  const made: Fields = {};
  for (const list of ["parameters", "artifacts"]) {
    const given = Array.isArray(own[list]) ? own[list] : [];
    const all = Array.isArray(args[list]) ? args[list] : [];
    const declared = new Set(given.map((one: Fields) => one.name));
    const more = list === "parameters" ? withoutSubmitted(all, declared, { entry, resource, emitter }) : all;
    const names = new Set(more.map((one: Fields) => one.name));
    const both = [...given.filter((one: Fields) => !names.has(one.name)), ...more];
    if (both.length > 0) made[list] = both;
    for (const one of given) {
      if (!names.has(one.name)) continue;
      const parameters = {
        field: `arguments.${list}.${String(one.name)}`,
        other: `the call of '${entry.call?.template.name}'`,
      };
      emitter.report("given-twice", resource, ["arguments", list, String(one.name)], parameters);
    }
  }
  if (Object.keys(made).length > 0) into.arguments = made;
};

/** Makes a field of a workflow's spec that the call inside it says, or that holds calls; answers whether it did. */
export const entryField = (into: Fields, field: string, resource: Frame, emitter: Emitter): boolean => {
  const entry = resource.entries?.[0];
  const home = entry?.call?.template.home;
  if (field === "arguments" && entry !== undefined) {
    entryArguments(into, entry, resource, emitter);
    return into.arguments !== undefined;
  }
  if (field === "workflowTemplateRef" && home !== undefined) {
    into.workflowTemplateRef = { name: home.name, ...(home.cluster && { clusterScope: true }) };
    return true;
  }
  const exit = resource.hooks?.get("exit");
  if (field === "onExit" && exit !== undefined) {
    into.onExit = exitNameOf(exit, emitter);
    return true;
  }
  if (field === "hooks" && resource.hooks !== undefined) {
    const others = new Map([...resource.hooks].filter(([name]) => name !== "exit"));
    const made = hookFields({ ...resource, hooks: others }, emitter);
    if (made !== undefined) into.hooks = made;
    return true;
  }
  return false;
};

/**
 * Takes note of the arguments of a workflow: those in its spec, and those of the call that it runs. One that calls by
 * reference may have others.
 */
export const knowArguments = (spec: Fields, { entries }: Frame, { late }: Emitter): void => {
  const template = entries?.[0]?.call?.template;
  if (template?.home !== undefined) return;
  const parameters = isPlainObject(spec.arguments) ? spec.arguments.parameters : undefined;
  const own = Array.isArray(parameters) ? parameters : [];
  const names = own.flatMap((one: unknown) => (isPlainObject(one) && typeof one.name === "string" ? [one.name] : []));
  late.knowParameters([...names, ...Object.keys(template?.inputs ?? {})]);
};

/** Whether an exit handler can be named as it is: `spec.onExit` takes no arguments and calls nothing by reference. */
const isNamed = ({ call, props }: Frame): boolean =>
  props.when === undefined &&
  call?.template.home === undefined &&
  Object.keys(call?.template.inputs ?? {}).every((input) => !Object.hasOwn(props, input));

/** The name of what runs at the end: the template itself, or the one that is made to call it with its arguments. */
export const exitNameOf = (exit: Frame, emitter: Emitter): string =>
  isNamed(exit) && exit.props.arguments === undefined
    ? (exit.call?.template.name ?? "")
    : emitter.made.nameFor(exit, "on-exit");

/** The template that an exit handler with arguments needs: `spec.onExit` takes a name alone. */
export const exitTemplates = (exit: Frame, emitter: Emitter): readonly Fields[] => {
  const name = exitNameOf(exit, emitter);
  const template = exit.call?.template;
  for (const option of refused) {
    if (exit.props[option] === undefined || option === "when") continue;
    emitter.report("misplaced-option", exit, [option], {
      option,
      call: `<${frameLabel(exit)}>, which is an exit handler`,
    });
  }
  if (name === template?.name) {
    // Still looked at, for arguments that are missing.
    callArguments(exit, emitter);
    return [];
  }
  const step: Fields = { name: template?.name, ...calleeOf(exit, undefined) };
  const args = callArguments(exit, emitter);
  if (args !== undefined) step.arguments = args;
  const { when } = exit.props;
  if (when !== undefined && when !== null && when !== true) {
    step.when = when === false ? "false" : emitter.late.condition(when, exit, ["when"]);
  }
  emitter.origins.add(step, exit, (field) => (field === "when" ? ["when"] : []));
  return [{ name, steps: [[step]] }];
};
