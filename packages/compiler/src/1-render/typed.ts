import {
  type Element,
  identityOf,
  isElement,
  isForEach,
  makeItem,
  nextId,
  type TaskIdentity,
  type TemplateIdentity,
  taskOf,
} from "@argotsx/authoring/tree";
import type { Each, Frame } from "../frame.ts";

/** What a tag is when it is a call: the template, and the handle if there is one. */
export interface Called {
  readonly template: TemplateIdentity;
  readonly task?: TaskIdentity;
}

/** What an element calls; nothing when its tag is no typed template and no handle of one. */
export const calledBy = (type: unknown): Called | undefined => {
  const template = identityOf(type);
  if (template !== undefined) return { template };
  const task = taskOf(type);
  return task && { template: task.template, task };
};

/** The loop that a handle is, if it is one. */
export const eachOf = ({ task }: Called): Each | undefined => task?.each && { owner: task.id, list: task.each.list };

/** The elements in the props of a call or a resource that are calls themselves: `onExit`, and those of `hooks`. */
export const hooksIn = (props: Readonly<Record<string, unknown>>): readonly (readonly [string, Element])[] => {
  const found: (readonly [string, Element])[] = [];
  if (isElement(props.onExit)) found.push(["exit", props.onExit]);
  const { hooks } = props;
  if (typeof hooks === "object" && hooks !== null) {
    for (const [name, value] of Object.entries(hooks)) if (isElement(value)) found.push([name, value]);
  }
  return found;
};

/** One loop in the tree: its list, and its item for the function inside. */
export interface Loop {
  readonly each: Each;
  readonly item: unknown;
}

/** What an element loops over, with a new item; nothing when it is no loop. */
export const loopOf = ({ type, props, source }: Element): Loop | undefined => {
  if (!isForEach(type)) return undefined;
  const owner = nextId();
  return {
    each: { owner, list: props.in, ...(source !== undefined && { source }) },
    item: makeItem(owner, "item"),
  };
};

/** What a frame runs, and what its props and children run, in the order in which they are written. */
export const callsOf = function* (frame: Frame): Generator<TemplateIdentity> {
  if (frame.call?.body !== undefined) yield* callsOf(frame.call.body);
  else if (frame.call !== undefined && frame.call.template.home === undefined) yield frame.call.template;
  for (const entry of frame.entries ?? []) yield* callsOf(entry);
  for (const child of frame.children) yield* callsOf(child);
  for (const hook of frame.hooks?.values() ?? []) yield* callsOf(hook);
  yield* frame.keeps ?? [];
};
