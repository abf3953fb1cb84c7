import type { Operand } from "@argotsx/arrow";
import { dedentText, hasTokens, type Kind, type Target } from "@argotsx/authoring/tree";
import { closest, type DiagnosticId, type Parameters, type Reporter, type table } from "@argotsx/diagnostic";
import type { Expression } from "@argotsx/expr";
import { type Shape, shapeOf } from "@argotsx/schema";
import type { Rendered } from "../1-render/render.ts";
import { type Links, nameOf } from "../2-link/links.ts";
import type { Expressions } from "../expressions.ts";
import type { Frame } from "../frame.ts";
import { frameLabel } from "../label.ts";
import { placeOfFrame, stackOf, stackOfFrame } from "../place.ts";
import { checkTasks } from "./call/check-tasks.ts";
import { exitNameOf, exitTemplates } from "./call/entry.ts";
import { settleDependencies } from "./call/tasks.ts";
import type { Emit } from "./component.ts";
import { Origins } from "./origin.ts";
import { adviceOnProp } from "./prop-advice.ts";
import type { Placed } from "./references/placed.ts";
import { type At, Reader } from "./references/reader.ts";
import { Reports, whereIs } from "./references/reports.ts";
import { Scope } from "./references/scope.ts";
import { isRun } from "./script-run.ts";
import { setOwn } from "./set-own.ts";
import { inputFields, lists, ordered } from "./signature/inputs.ts";
import { leafOutputs, wiredOutputs } from "./signature/outputs.ts";
import { type Slot, slotOf } from "./slots.ts";
import { anyShape, type Fields, Values } from "./values.ts";

/** The problems with values that are really with the keys in front of them. */
const aboutKeys: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>(["integer-key", "key-mismatch"]);

/** What all manifests of one compilation share. */
export interface EmitSettings {
  /** Collects the handles that are read and stand nowhere. */
  readonly missing: Set<number>;
  readonly expressions: Expressions | undefined;
  readonly reporter: Reporter;
}

/** What is known of the place of a value. */
interface ReadOptions {
  /** Whether a default takes the place of a value that is absent. */
  readonly hasDefault?: boolean;
}

/** What is left out of a place that means a frame as a whole. */
const nowhere: readonly (string | number)[] = [];

/** The fields that hold an expression by themselves, without tags. */
const expressionFields: ReadonlySet<unknown> = new Set(["expression", "fromExpression"]);

/** The keys of a value as one writes them: `args[1]`, `env.PORT`. */
const written = (trail: readonly (string | number)[]): string =>
  trail.map((key, depth) => (typeof key === "number" ? `[${key}]` : depth === 0 ? key : `.${key}`)).join("");

/** Makes the objects of one manifest from frames, and remembers which came from which. */
export class Emitter {
  readonly links: Links;
  /** What the objects made so far were made from. */
  readonly origins = new Origins();
  /** What references mean at the moment. */
  scope = new Scope("leaf", undefined);
  private readonly reporter: Reporter;
  private readonly rendered: Rendered;
  private readonly templateOf: (kind: Kind) => Emit;
  private readonly values: Values;
  private readonly reader: Reader;
  private readonly generatedNames = new Map<Frame, string>();
  private readonly takenNames = new Set<string>();
  private readonly scopes = new Map<Frame, Scope>();
  private made: Fields[] = [];
  /** The frame whose props are being read. */
  private frame: Frame | undefined;

  constructor(
    links: Links,
    rendered: Rendered,
    { missing, expressions, reporter }: EmitSettings,
    templateOf: (kind: Kind) => Emit,
  ) {
    this.links = links;
    this.rendered = rendered;
    this.reporter = reporter;
    this.templateOf = templateOf;
    const stack = () => (this.frame === undefined ? [] : stackOfFrame(this.frame));
    this.reader = new Reader(new Reports(reporter, stack, missing), expressions);
    this.values = new Values(
      (id, parameters, trail) => {
        const at = this.frame === undefined ? undefined : placeOfFrame(this.frame, trail);
        const part = aboutKeys.has(id) ? "key" : "value";
        this.reporter.report(id, at && { ...at, part }, parameters, { stack: stack() });
      },
      (value, trail) => {
        const at = this.at(this.frame, trail, {});
        return expressionFields.has(trail.at(-1)) ? this.reader.expression(value, at) : this.reader.tagged(value, at);
      },
    );
  }

  /** Puts one prop of a frame into an object, if it is there. */
  put(into: Fields, slot: Slot, frame: Frame): void {
    const value = frame.props[slot.prop];
    if (value === undefined || value === null) return;
    // Most props are texts that stay as they are, and there may be a hundred thousand of them.
    const isShort =
      typeof value === "string" &&
      slot.shape.kind === "scalar" &&
      !slot.literal &&
      value.isWellFormed() &&
      !hasTokens(value);
    if (isShort) into[slot.field] = value;
    else this.set(into, slot, value, slot.trail, frame);
  }

  /** The same for a field of an object literal that is itself a prop. */
  putFrom(into: Fields, slot: Slot, literal: Readonly<Fields>, prop: string, frame: Frame): void {
    const value = literal[slot.field];
    if (value !== undefined && value !== null) this.set(into, slot, value, [prop, slot.field], frame);
  }

  /** The fields of a literal that its type does not have stay, after the others, for the schema check to report. */
  putRest(into: Fields, slots: readonly Slot[], literal: Readonly<Fields>, prop: string, frame: Frame): void {
    for (const field of Object.keys(literal)) {
      if (slots.some((slot) => slot.field === field)) continue;
      this.putFrom(into, slotOf(field, anyShape), literal, prop, frame);
    }
  }

  /** Puts the name of a frame into an object: its own, or the one that linking gave it. */
  name(into: Fields, slot: Slot, frame: Frame): void {
    const given = this.links.names.get(frame);
    if (given === undefined) this.put(into, slot, frame);
    else into.name = given;
  }

  /** Puts the entrypoint that linking found into a spec that has none. */
  entrypoint(into: Fields, frame: Frame): void {
    const found = this.links.entrypoints.get(frame);
    if (into.entrypoint === undefined && found !== undefined) into.entrypoint = found;
  }

  /** Puts the templates of a resource into its spec: its children, the typed ones, and those that a literal brought. */
  templates(into: Fields, frame: Frame): void {
    const typed = this.links.reached.get(frame) ?? [];
    const exit = frame.hooks?.get("exit");
    if (frame.children.length + typed.length === 0 && exit === undefined) return;
    const written = into.templates === undefined || Array.isArray(into.templates) ? into.templates : [into.templates];
    const all: Fields[] = [];
    const add = (template: Frame): void => {
      const before = this.made;
      this.made = [];
      // What is made on the way, such as the template of a loop, stands behind the one that it was made for.
      all.push(this.template(template), ...this.made);
      this.made = before;
    };
    for (const child of frame.children) add(child);
    for (const template of typed) {
      const found = this.rendered.templates.get(template)?.frame;
      if (found !== undefined) add(found);
    }
    if (exit !== undefined) all.push(...exitTemplates(exit, this));
    into.templates = [...all, ...(written ?? [])];
  }

  /** Takes the names that the templates of a resource have, so that none that is made gets one of them. */
  takeNames(frame: Frame): void {
    for (const { name } of this.links.reached.get(frame) ?? []) this.takenNames.add(name);
    for (const { props } of frame.children) if (typeof props.name === "string") this.takenNames.add(props.name);
  }

  /** A name for a template that is made here, which no other template of the resource has. */
  unusedName(base: string): string {
    let name = base;
    for (let number = 2; this.takenNames.has(name); number++) name = `${base}-${number}`;
    this.takenNames.add(name);
    return name;
  }

  /** The name of the template that runs at the end. */
  exitName(exit: Frame): string {
    const known = this.generatedNames.get(exit) ?? exitNameOf(exit, this);
    this.generatedNames.set(exit, known);
    return known;
  }

  /** Emits a template, wherever it stands. */
  template(frame: Frame): Fields {
    return this.templateOf(frame.kind).emit(frame, this);
  }

  /** Runs code in the scope of a template. */
  within<T>(frame: Frame, code: () => T): T {
    const around = this.scope;
    const isOfTasks = frame.kind === "Dag" || frame.kind === "Steps";
    // A plain template inside a task reads what the task reads.
    if (!isOfTasks && frame.template === undefined) return code();
    const isInline = around.current !== undefined && frame.template === undefined;
    const isGenerated = frame.template?.name === "";
    const kind = frame.kind === "Dag" ? "tasks" : frame.kind === "Steps" ? "steps" : "leaf";
    const template = frame.template ?? (isInline ? around.template : undefined);
    const scope = new Scope(kind, template, isGenerated ? around : undefined);
    if (isOfTasks) this.place(frame, scope);
    if (isGenerated) this.scopes.set(frame, scope);
    this.scope = scope;
    const result = code();
    if (scope.all.size > 0) checkTasks(scope, [...scope.all.values()], this.reporter);
    this.scope = around;
    return result;
  }

  /** Registers the tasks of a template; one without a single call needs none of it. */
  private place(frame: Frame, scope: Scope): void {
    const groups = frame.children.map((child) => (child.kind === "Parallel" ? child.children : [child]));
    if (scope.template === undefined && !groups.some((group) => group.some(({ call }) => call !== undefined))) return;
    for (const [group, tasks] of groups.entries()) {
      for (const task of tasks) {
        const { call } = task;
        const name = nameOf(task, this.links) ?? "";
        const placed: Placed = {
          frame: task,
          name,
          group,
          uses: new Set(),
          checks: new Set(),
          ...(call !== undefined && { template: call.template }),
          ...(call?.task !== undefined && { task: call.task }),
          ...(call?.each !== undefined && { each: call.each }),
        };
        scope.all.set(task, placed);
        if (call?.task !== undefined && !scope.placed.has(call.task.id)) scope.placed.set(call.task.id, placed);
      }
    }
  }

  /** Makes the tasks or groups of steps of a template. */
  tasks<T extends Fields | Fields[]>(children: readonly Frame[], emit: (child: Frame) => T): T[] {
    const made = children.map(emit);
    if (this.scope.kind === "tasks" && this.scope.all.size > 0) {
      settleDependencies(made.flat() as Fields[], [...this.scope.all.values()], this);
    }
    return made;
  }

  placedOf(frame: Frame): Placed {
    const placed = this.scope.all.get(frame);
    if (placed === undefined) throw new Error("a task is emitted outside its template");
    return placed;
  }

  /** The fields of a typed template that its header says. */
  signature(frame: Frame, isOfTasks: boolean): Readonly<Fields> {
    const { template } = frame;
    const run = isRun(frame);
    const inputs = inputFields(template?.inputs ?? {}, this.scope.captured, run);
    const outputs = isOfTasks ? wiredOutputs(frame, this) : leafOutputs(frame, run, this);
    return {
      name: this.generatedNames.get(frame) ?? template?.name,
      inputs: ordered(inputs, "Inputs", frame, this),
      outputs: ordered(outputs, "Outputs", frame, this),
    };
  }

  /** Makes the template of a loop's tasks, and answers with its name and with what the loop hands to it. */
  generated(frame: Frame, body: Frame): { readonly name: string; readonly arguments: Fields | undefined } {
    const around = this.scope.template?.name;
    const placed = this.placedOf(frame);
    const name = this.unusedName(around === undefined || around === "" ? placed.name : `${around}-${placed.name}`);
    this.generatedNames.set(body, name);
    const { scope } = this;
    const made = this.template(body);
    this.made.push(made);
    scope.current = placed;
    const parameters: Fields[] = [];
    const artifacts: Fields[] = [];
    for (const { name: input, target, resolution } of this.scopes.get(body)?.captured ?? []) {
      const isArtifact = resolution.as.kind === "artifact";
      const text = isArtifact
        ? this.artifact(target, frame, nowhere)
        : this.reader.tag(target, this.at(frame, nowhere, {}));
      if (text !== undefined)
        (isArtifact ? artifacts : parameters).push({ name: input, [isArtifact ? "from" : "value"]: text });
    }
    return { name, arguments: lists(parameters, artifacts) };
  }

  /** The text of a value that exists only when the workflow runs, with Argo's tags. */
  read(value: unknown, frame: Frame, trail: readonly (string | number)[], more: ReadOptions): string | undefined {
    this.frame = frame;
    return this.reader.tagged(value, this.at(frame, trail, more));
  }

  /** The same for a field that holds an expression. */
  readExpression(value: unknown, frame: Frame, trail: readonly (string | number)[]): string | undefined {
    this.frame = frame;
    return this.reader.expression(value, this.at(frame, trail, {}));
  }

  /** The text of an expression, for a field that holds one. */
  print(expression: Expression): string {
    return this.reader.print(expression);
  }

  operand(value: unknown, frame: Frame, trail: readonly string[], more: ReadOptions): Operand | undefined {
    this.frame = frame;
    return this.reader.operand(value, this.at(frame, trail, more));
  }

  joined(text: string, frame: Frame, trail: readonly string[], more: ReadOptions): Expression | undefined {
    this.frame = frame;
    return this.reader.joined(text, this.at(frame, trail, more));
  }

  /** Where an artifact comes from, as Argo has it. */
  artifact(target: Target, frame: Frame, trail: readonly (string | number)[]): string | undefined {
    this.frame = frame;
    const found = this.reader.resolve(target, this.at(frame, trail, {}));
    return found && `{{${found.tag}}}`;
  }

  private at(frame: Frame | undefined, trail: readonly (string | number)[], { hasDefault }: ReadOptions): At {
    const place = frame && placeOfFrame(frame, [...trail]);
    return {
      scope: this.scope,
      place: place && { ...place, part: "value" },
      field: written(trail),
      ...(hasDefault !== undefined && { hasDefault }),
    };
  }

  /** Reports a problem with what stands at a trail of a frame. */
  report<Id extends DiagnosticId>(
    id: Id,
    frame: Frame,
    trail: readonly (string | number)[],
    parameters: Parameters<(typeof table)[Id]>,
    details: { readonly help?: string } = {},
  ): void {
    this.reporter.report(id, placeOfFrame(frame, trail), parameters, { ...details, stack: stackOf(frame.parent) });
  }

  missingArgument(frame: Frame, input: string, template: string): void {
    this.report("missing-argument", frame, nowhere, { call: `<${frameLabel(frame)}>`, input, template });
  }

  missingTask(label: string, task: number, frame: Frame, trail: readonly string[]): void {
    this.frame = frame;
    this.reader.reports.missing.add(task);
    this.report("missing-task", frame, trail, { reference: `'${label}'`, task: label, where: whereIs(this.scope) });
  }

  /** Makes a hook in Argo's own words. */
  makeHook(value: unknown, name: string, frame: Frame): unknown {
    this.frame = frame;
    return this.values.make(value, shapeOf("LifecycleHook"), ["hooks", name]);
  }

  /** Reports the props that a component does not have. */
  refuseUnknown(frame: Frame, known: ReadonlySet<string>): void {
    for (const prop in frame.props) {
      if (known.has(prop) || prop === "children" || (frame.props[prop] ?? undefined) === undefined) continue;
      const meant = closest(prop, known);
      const help = adviceOnProp(frame.kind, prop) ?? (meant === undefined ? undefined : `did you mean '${meant}'?`);
      const parameters = { owner: `<${frame.kind}>`, what: "prop", field: prop };
      this.reporter.report("unknown-field", placeOfFrame(frame, [prop]), parameters, {
        stack: stackOfFrame(frame),
        ...(help !== undefined && { help }),
      });
    }
  }

  /** Reports a field that is set from two places of one element. */
  givenTwice(frame: Frame, trail: readonly string[], other: string): void {
    const parameters = { field: trail.join("."), other };
    this.reporter.report("given-twice", placeOfFrame(frame, trail), parameters, { stack: stackOf(frame.parent) });
  }

  /** Makes one prop of a frame that goes into no object: what stands where an object literal is due. */
  make(value: unknown, shape: Shape, prop: string, frame: Frame): unknown {
    this.frame = frame;
    return this.values.make(value, shape, [prop]);
  }

  private set(into: Fields, slot: Slot, value: unknown, at: readonly string[], frame: Frame): void {
    this.frame = frame;
    const made = this.values.make(value, slot.shape, at);
    if (made !== undefined)
      setOwn(into, slot.field, slot.literal && typeof made === "string" ? dedentText(made) : made);
  }
}
