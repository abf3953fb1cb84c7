import { type Fields, isFields, listOf, shapeOf, textOf } from "@argotsx/schema";
import type { Doc } from "../code/doc.ts";
import { type Attribute, type Child, element } from "../code/element.ts";
import { member } from "../code/key.ts";
import { quoted } from "../code/text.ts";
import { type Entry, valueCode, type Writing } from "../code/value.ts";
import { Identifiers } from "../names/identifiers.ts";
import { repeated } from "../names/repeated.ts";
import { Attributes } from "../plain/attributes.ts";
import { groupReason } from "../plain/step-group.ts";
import { PlainTemplates } from "../plain/template.ts";
import { Unsayable } from "../refusal.ts";
import { behindHandle } from "./behind-handle.ts";
import { CallArguments } from "./call-arguments.ts";
import { declareHandles, type HandleDeclaration } from "./declare-handles.ts";
import { hookAttributes } from "./hooks.ts";
import { areTexts, forEach, isLoop, loopList } from "./loop.ts";
import { Mentions } from "./mentions.ts";
import type { Module } from "./module.ts";
import { outputValue } from "./output-value.ts";
import type { CallPlan, TemplatePlan } from "./plan.ts";
import { ReadableCalls } from "./readable-calls.ts";
import { type Reference, type ReferenceOf, referringValues } from "./references.ts";
import { type Waits, waitsOf, wholeCondition } from "./waits.ts";
import { whenAttribute } from "./when-attribute.ts";

/** The fields of a call that have a typed form. */
const sayable: ReadonlySet<string> = new Set([
  ...["name", "template", "templateRef", "arguments", "when", "depends", "dependencies", "continueOn", "hooks"],
  ...["withItems", "withParam", "withSequence"],
]);

/** What the body of a DAG or of steps is made of. */
export interface TasksBody {
  /** The constants that calls are, and their names. */
  readonly declarations: readonly Doc[];
  readonly handles: readonly string[];
  /** The templates that are called as components. */
  readonly targets: ReadonlySet<string>;
  /** Whether some of them are loops, which may be over something that only the template knows. */
  readonly hasLoops: boolean;
  readonly children: readonly Child[];
  readonly outputs: readonly Attribute[];
}

/** Writes the calls inside a typed DAG or typed steps. */
export class TasksWriter {
  private readonly module: Module;
  private readonly writing: Writing;
  private readonly plan: TemplatePlan;
  private readonly inputs: ReferenceOf;
  private readonly calls: ReadonlyMap<string, CallPlan>;
  private readonly identifiers: Identifiers;
  private readonly handles = new Map<string, string>();
  private readonly loops = new Map<string, Doc>();
  /** The loops whose items are read. */
  private readonly loopsRead = new Set<string>();
  private readonly called = new Set<string>();
  private readonly targets = new Set<string>();

  private readonly mentions: Mentions;
  private readonly plain: Map<string, string>;
  private readonly readable: ReadableCalls;

  /** `plain` are the calls that are not to be typed, with the reason; those that turn out so are added. */
  constructor(
    module: Module,
    {
      plan,
      writing,
      inputs,
      plain,
    }: {
      readonly plan: TemplatePlan;
      readonly writing: Writing;
      readonly inputs: ReferenceOf;
      readonly plain: Map<string, string>;
    },
  ) {
    this.module = module;
    this.writing = writing;
    this.plan = plan;
    this.inputs = inputs;
    this.plain = plain;
    this.identifiers = new Identifiers(module.identifiers);
    this.calls = new Map(plan.groups.flat().map((call) => [call.name, call]));
    this.mentions = new Mentions(plan);
    this.readable = new ReadableCalls(plan, this.mentions);
    const twice = repeated(plan.groups.flat().map(({ name }) => name));
    if (twice !== undefined) throw new Unsayable(`two calls have the name '${twice}'`);
  }

  /** Nothing when a call turned out to have no typed form, so that the others have to be written anew. */
  body(): TasksBody | undefined {
    const before = this.plain.size;
    // Which calls need a handle is known when all of them, and the outputs, are written.
    const written = this.plan.groups.map((group) => group.map((call) => this.child(call)));
    if (this.plain.size > before) return undefined;
    const outputs = this.outputs();
    const children = written.flatMap((group, index): Child[] => {
      const made = group.map((one) => one());
      if (this.isDag) return made;
      const comments = this.writing.comments.take([...this.plan.path, "steps", index]);
      const [only] = made;
      if (only === undefined) throw new Unsayable(groupReason(listOf(this.plan.fields.steps)[index]));
      if (made.length === 1) return [{ doc: only.doc, comments: [...comments, ...(only.comments ?? [])] }];
      this.writing.used.add("Parallel");
      return [{ doc: element({ tag: "Parallel", attributes: [], children: made }), comments }];
    });
    const declarations = this.declarations();
    return {
      children,
      outputs,
      declarations,
      targets: this.targets,
      handles: [...this.handles.values()],
      hasLoops: this.loops.size > 0,
    };
  }

  private get isDag(): boolean {
    return this.plan.type.kind === "Dag";
  }

  /** The template that a call is a typed call of. */
  private target(call: CallPlan): TemplatePlan | undefined {
    if (this.plain.has(call.name)) return undefined;
    const { fields } = call;
    const isTyped = Object.keys(fields).every((field) => sayable.has(field) || fields[field] === null);
    return isTyped ? this.module.target(call, this.plan) : undefined;
  }

  /** The name of the handle of a call, which is made when it is first asked for. */
  private handle(name: string): string | undefined {
    const known = this.handles.get(name);
    if (known !== undefined) return known;
    const call = this.calls.get(name);
    if (call === undefined || this.target(call) === undefined) return undefined;
    const made = this.identifiers.of(name, this.isDag ? "Task" : "Step");
    this.handles.set(name, made);
    return made;
  }

  private child(call: CallPlan): () => Child {
    const target = this.target(call);
    if (target !== undefined) {
      try {
        return this.call(call, target);
      } catch (error) {
        if (!(error instanceof Unsayable)) throw error;
        this.plain.set(call.name, error.reason);
      }
    }
    const { isDag } = this;
    const plain = new PlainTemplates(this.writing);
    const made = plain.node(call.fields, isDag ? "Task" : "Step", isDag ? "DAGTask" : "WorkflowStep", call.path);
    return () => made;
  }

  /** A tag that names something of another call, as its handle says it. */
  private outputReference(
    tag: string,
    isReadable: (task: string) => boolean,
    read: (task: string) => void,
  ): Reference | undefined {
    const root = this.isDag ? "tasks" : "steps";
    const match = /^(tasks|steps)\.([^.]+)\.(.+)$/.exec(tag);
    const [, first, task = "", rest = ""] = match ?? [];
    if (first !== root || !isReadable(task)) return undefined;
    const call = this.calls.get(task);
    const target = call && this.target(call);
    if (call === undefined || target === undefined) return undefined;
    const lists = this.module.lists.outputs.get(target.key);
    const said = behindHandle(rest, { target, isLoop: isLoop(call), lists });
    const handle = said === undefined ? undefined : this.handle(task);
    if (handle === undefined || said === undefined) return undefined;
    read(task);
    return { ...said, code: handle + said.code };
  }

  private itemReference(tag: string, call: CallPlan): Reference | undefined {
    if (tag !== "item" && !tag.startsWith("item.")) return undefined;
    if (!isLoop(call)) return undefined;
    const field = tag === "item" ? undefined : tag.slice("item.".length);
    if (field?.includes(".") || field?.startsWith("[")) return undefined;
    this.loopsRead.add(call.name);
    const item = this.mentions.isSpokenOf(call.name) ? `${this.handle(call.name) ?? ""}.item` : "item";
    return { code: item + (field === undefined ? "" : member(field)), isText: areTexts(call, field) };
  }

  private call(call: CallPlan, target: TemplatePlan): () => Child {
    const { fields, path } = call;
    if (target.home === undefined) this.targets.add(target.name);
    this.module.noteCall(this.plan, target, this.writing);
    const comments = this.writing.comments.take(path);
    const flow = new Set<string>();
    const { isReadable, readsOthers } = this.readable.in(call);
    const referenceOf: ReferenceOf = (tag, writing) =>
      this.itemReference(tag, call) ??
      this.inputs(tag, writing) ??
      this.outputReference(tag, isReadable, (task) => flow.add(task));
    const { writing } = this;
    const words = this.module.words(this.plan, { referenceOf }, writing);
    const options = new Attributes(referringValues(words), writing);
    const list = isLoop(call) ? loopList(call, words) : undefined;
    const lists = this.module.lists.inputs.get(target.key);
    const attributes = [...new CallArguments(target, { ...words, lists }).of(call)];
    if (textOf(fields.when) !== undefined)
      attributes.push(
        whenAttribute(call, words, this.module.atExit.has(this.plan.name)) ??
          options.one("when", fields.when, anything, [...path, "when"]),
      );
    const waits = !this.isDag ? {} : readsOthers ? wholeCondition(fields) : this.waits(fields, flow);
    if (waits.after !== undefined) attributes.push({ name: "after", value: { code: waits.after } });
    if (waits.depends !== undefined) attributes.push({ name: "depends", value: { text: waits.depends } });
    if (isFields(fields.continueOn)) {
      attributes.push(options.one("continueOn", fields.continueOn, shapeOf("ContinueOn"), [...path, "continueOn"]));
    }
    if (isFields(fields.hooks)) attributes.push(...this.hooks(call, isReadable));
    const all = [...comments, ...this.writing.comments.takeBelow(path)];
    if (list === undefined) return () => ({ doc: this.element(call, target, attributes), comments: all });
    if (this.mentions.isSpokenOf(call.name)) {
      const handle = this.handle(call.name) ?? "";
      this.loops.set(call.name, [handle, " = ", target.identifier, ".each(", quoted(call.name), ", ", list, ")"]);
      return () => ({ doc: this.element(call, target, attributes), comments: all });
    }
    this.writing.used.add("ForEach");
    return () => ({
      doc: forEach(list, this.element(call, target, attributes), this.loopsRead.has(call.name)),
      comments: all,
    });
  }

  /** The hooks of a call, which see the call itself, and whose readings make it wait for nothing. */
  private hooks(call: CallPlan, isReadable: (task: string) => boolean): readonly Attribute[] {
    const isSeen = (task: string): boolean => task === call.name || isReadable(task);
    const referenceOf: ReferenceOf = (tag, writing) =>
      this.itemReference(tag, call) ?? this.inputs(tag, writing) ?? this.outputReference(tag, isSeen, () => {});
    const words = this.module.words(this.plan, { referenceOf }, this.writing);
    const note = (template: string): void => void this.targets.add(template);
    const { module, plan: caller } = this;
    return hookAttributes(call.fields.hooks, [...call.path, "hooks"], { module, caller, words, note });
  }

  private waits(fields: Fields, flow: ReadonlySet<string>): Waits {
    return waitsOf(
      fields,
      flow,
      (task) => this.handle(task),
      (name) => this.writing.used.add(name),
    );
  }

  private element(call: CallPlan, target: TemplatePlan, attributes: readonly Attribute[]): Doc {
    const handle = this.handles.get(call.name);
    if (handle !== undefined) return element({ tag: handle, attributes, children: [] });
    const isDefault = call.name === target.name && !this.called.has(target.key);
    this.called.add(target.key);
    const named: readonly Attribute[] = isDefault ? [] : [{ name: "name", value: { text: call.name } }];
    return element({ tag: target.identifier, attributes: [...named, ...attributes], children: [] });
  }

  /** What the template gives, as outputs of its calls. */
  private outputs(): readonly Attribute[] {
    const everything = (): boolean => true;
    // What all templates see is not seen there.
    const referenceOf: ReferenceOf = (tag, writing) =>
      tag.startsWith("inputs.") ? this.inputs(tag, writing) : this.outputReference(tag, everything, () => {});
    const words = this.module.words(this.plan, { referenceOf }, this.writing);
    const entries = this.module
      .specsOf(this.plan)
      .outputs.flatMap(({ name, from }): Entry[] =>
        from === undefined ? [] : [{ key: name, value: outputValue(name, from, words) }],
      );
    if (entries.length === 0) return [];
    return [{ name: "outputs", value: { code: valueCode({ kind: "object", entries }, this.writing) } }];
  }

  /** The constants that calls are, in the order of the calls. */
  private declarations(): readonly Doc[] {
    const named = [...this.calls.values()].flatMap((call): HandleDeclaration[] => {
      const handle = this.loops.has(call.name) ? undefined : this.handles.get(call.name);
      const target = handle === undefined ? undefined : this.target(call);
      return handle === undefined || target === undefined
        ? []
        : [{ handle, call: call.name, target: target.identifier }];
    });
    const loops = [...this.loops.values()].map((doc): Doc => ["const ", doc, ";"]);
    return [...declareHandles(named, this.writing), ...loops];
  }
}

const anything = { kind: "any", object: false } as const;
