import { type Fields, fieldsOf, shapeOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import { type Doc, group, ifBroken, indent, softline } from "../code/doc.ts";
import { type Attribute, element } from "../code/element.ts";
import { attributeValue, type Entry, type Value, valueCode } from "../code/value.ts";
import { Values } from "../plain/to-value.ts";
import { Unsayable } from "../refusal.ts";
import { CallArguments } from "./call-arguments.ts";
import type { Caller, Module } from "./module.ts";
import type { Words } from "./references.ts";

/** What hooks are written with. */
interface HookOptions {
  readonly module: Module;
  /** What has the hooks. */
  readonly caller: Caller;
  readonly words: Words;
  /** Is told which templates beside it hooks call. */
  readonly note: (template: string) => void;
}

/** The call that a hook is. */
export const hookCall = (hook: Fields, path: Path, { module, caller, words, note }: HookOptions): Doc => {
  const { template: _template, templateRef: _ref, expression, arguments: _, ...others } = hook;
  const target = module.target({ fields: hook }, caller);
  const [other] = Object.keys(others);
  if (target === undefined || other !== undefined) throw new Unsayable("a hook calls a template that is not typed");
  if (target.home === undefined) note(target.name);
  module.noteCall(caller, target, words.writing);
  const lists = module.lists.inputs.get(target.key);
  const attributes = [...new CallArguments(target, { ...words, lists }).of({ name: "", fields: hook, path })];
  const source = textOf(expression);
  if (source !== undefined) {
    const code = words.expressionOf(source, {
      writing: words.writing,
      takes: ["boolean", "unknown"],
      isAttribute: true,
    });
    const comments = words.writing.comments.take([...path, "expression"]);
    attributes.push({ name: "when", value: code === undefined ? { text: source } : { code }, comments });
  }
  return element({ tag: target.identifier, attributes, children: [] });
};

const inBraces = (call: Doc): Doc => group(indent([softline, call]), softline);

const inParentheses = (call: Doc): Doc => group(ifBroken("("), indent([softline, call]), softline, ifBroken(")"));

/** The hooks of a call as calls: `onExit={<Notify />}`, and the others by their names. */
export const hookAttributes = (value: unknown, path: Path, options: HookOptions): readonly Attribute[] => {
  const { writing } = options.words;
  const entries: Entry[] = [];
  const attributes: Attribute[] = [];
  const above = writing.comments.take(path);
  for (const [name, hook] of Object.entries(fieldsOf(value))) {
    const at = [...path, name];
    const call = hookCall(fieldsOf(hook), at, options);
    if (name === "exit" && fieldsOf(hook).expression === undefined) {
      attributes.push({ name: "onExit", value: { code: inBraces(call) }, comments: writing.comments.take(at) });
    } else entries.push({ key: name, path: at, value: { kind: "code", doc: inParentheses(call) } });
  }
  if (entries.length > 0) {
    const hooks = { kind: "object", entries } as const;
    attributes.push({ name: "hooks", value: attributeValue(hooks, valueCode(hooks, writing)) });
  }
  const [first, ...others] = attributes;
  if (first === undefined) return [];
  return [{ ...first, comments: [...above, ...(first.comments ?? [])] }, ...others];
};

/** The hooks of a workflow, of which those are calls whose templates are typed; nothing where none is. */
export const workflowHooks = (value: unknown, path: Path, options: HookOptions): Attribute | undefined => {
  const { writing } = options.words;
  let calls = 0;
  const entries = Object.entries(fieldsOf(value)).map(([name, hook]): Entry => {
    const at = [...path, name];
    const call = name === "exit" ? undefined : sayable(() => hookCall(fieldsOf(hook), at, options));
    if (call !== undefined) calls++;
    const plain = new Values();
    const made: Value =
      call === undefined ? plain.make(hook, shapeOf("LifecycleHook"), at) : { kind: "code", doc: inParentheses(call) };
    return { key: name, path: at, value: made };
  });
  if (calls === 0) return undefined;
  const hooks = { kind: "object", entries } as const;
  const comments = writing.comments.take(path);
  return { name: "hooks", value: attributeValue(hooks, valueCode(hooks, writing)), comments };
};

const sayable = <T>(what: () => T): T | undefined => {
  try {
    return what();
  } catch (error) {
    if (!(error instanceof Unsayable)) throw error;
    return undefined;
  }
};
