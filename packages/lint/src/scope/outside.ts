import type { Piece } from "@argotsx/expr";
import type { Call } from "../model/call.ts";
import { type Excerpt, excerptOf } from "../model/excerpt.ts";
import { type Fields, fieldsOf, isFields } from "../model/fields.ts";
import { hookCallsOf, workflowHookCallsOf } from "../model/hook-call.ts";
import { piecesOf } from "../model/pieces.ts";
import type { Parameter, Ports } from "../model/ports.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { flowOf } from "./expression-flow.ts";

/**
 * Who writes a text that the manifest does not: another step of the workflow, whose code its author knows, or somebody whom
 * nobody knows.
 */
export type Writer = "step" | "stranger";

const either = (writers: readonly (Writer | undefined)[]): Writer | undefined =>
  writers.includes("stranger") ? "stranger" : writers.find((one) => one !== undefined);

/** A part of a text that becomes what somebody else wrote. */
export interface Splice {
  readonly writer: Writer;
  /** The variable, such as `inputs.parameters.message`. */
  readonly name: string;
  readonly excerpt: Excerpt;
}

/** A part of a text. Which one it is, is counted only for what is reported. */
class SpliceOf implements Splice {
  readonly writer: Writer;
  readonly name: string;
  private readonly text: string;
  private readonly piece: Piece;

  constructor(writer: Writer, name: string, text: string, piece: Piece) {
    this.writer = writer;
    this.name = name;
    this.text = text;
    this.piece = piece;
  }

  get excerpt(): Excerpt {
    return excerptOf(this.text, this.piece);
  }
}

/** Whether an output of a resource is one of the names and numbers that Kubernetes itself gives to objects. */
const isOfObject = (query: unknown): boolean =>
  typeof query === "string" &&
  /^\{?\.metadata\.(?:name|namespace|uid|generation|resourceVersion|creationTimestamp)\}?$/.test(query.trim());

/** Where a text stands, which says what its tags mean. */
interface Where {
  readonly template?: Template;
  readonly call?: Call;
}

/**
 * Follows texts from outside, which are those that the author of a manifest does not write: parameters of a workflow,
 * since who submits it may set them, what steps print, and every input of a template that other resources may call.
 * An input to which every caller hands over a text of the manifest's own is none of them.
 */
export class Outside {
  private readonly resource: Resource;
  /** The inputs of each template that hold such a text. */
  private readonly inputs = new Map<Template, Map<string, Writer>>();
  /** The templates whose outputs are being followed, which may call each other in a ring. */
  private readonly followed = new Set<Template>();
  private readonly pending: Template[] = [];
  private readonly annotations: Fields;

  constructor(resource: Resource) {
    this.resource = resource;
    this.annotations = fieldsOf(resource.metadata.annotations);
    if (resource.isTemplateKind) return;
    for (const name of [resource.entrypoint, resource.onExit]) {
      const template = name === undefined ? undefined : resource.template(name);
      if (template !== undefined) this.start(template);
    }
    for (const { template, arguments: given } of workflowHookCallsOf(resource)) this.enter(template, given, {});
    for (const template of resource.everyTemplate) this.follow(template);
    for (let template = this.pending.pop(); template !== undefined; template = this.pending.pop())
      this.follow(template);
  }

  /** The parts of a text that come from outside. In `quoted` languages what is JSON is a literal, and harmless. */
  splices(text: string, where: Where, isQuoted = false): readonly Splice[] {
    if (!text.includes("{{")) return [];
    const found: Splice[] = [];
    for (const piece of piecesOf(text)) {
      if (piece.kind !== "simple" && piece.kind !== "expression") continue;
      const names = piece.kind === "simple" ? [piece.name.split(".")] : flowOf(piece.source, isQuoted);
      const writers = names.map((parts) => this.writerOf(parts, where));
      const writer = either(writers);
      const outer = writer && names[writers.indexOf(writer)];
      if (outer !== undefined && writer !== undefined) found.push(new SpliceOf(writer, outer.join("."), text, piece));
    }
    return found;
  }

  private writerOfText(text: string, where: Where): Writer | undefined {
    return either(this.splices(text, where).map(({ writer }) => writer));
  }

  private writerOf(parts: readonly string[], where: Where): Writer | undefined {
    const [root, second, third, fourth] = parts;
    const { template, call } = where;
    const ifSo = (isOutside: boolean): Writer | undefined => (isOutside ? "stranger" : undefined);
    switch (root) {
      case "inputs":
        return second === "parameters" && template !== undefined
          ? this.holds(template, parts.slice(2).join("."))
          : undefined;
      case "workflow":
        if (second === "parameters") return ifSo(this.isSettable(parts.slice(2).join(".")));
        if (second === "annotations") return ifSo(!Object.hasOwn(this.annotations, parts.slice(2).join(".")));
        return second === "outputs" ? "step" : ifSo(second === "failures");
      case "steps":
      case "tasks":
        return third === "outputs" && (fourth === "result" || fourth === "parameters")
          ? this.writerOfOutput(template?.call(second ?? ""), fourth, parts.slice(4).join("."))
          : undefined;
      case "lastRetry":
        return ifSo(second === "message");
      case "item":
        return either(((call ?? template?.inlineIn)?.loops ?? []).map((loop) => this.writerOfLoop(loop, where)));
      default:
        return undefined;
    }
  }

  /** Who writes the result of a step or a task, or an output parameter of it. */
  private writerOfOutput(call: Call | undefined, kind: "result" | "parameters", name: string): Writer | undefined {
    const target = call && this.targetOf(call);
    if (target === undefined) return "step";
    // What a server answers, what lies in a bucket, and what a person types.
    if (target.body === "http" || target.body === "data" || target.body === "suspend") return "stranger";
    const output = kind === "parameters" ? target.outputs.parameters.find((one) => one.name === name) : undefined;
    const { jsonPath, jqFilter, parameter } = output?.valueFrom ?? {};
    if (isOfObject(jsonPath) || isOfObject(jqFilter)) return undefined;
    if (typeof parameter !== "string" || this.followed.has(target)) return "step";
    this.followed.add(target);
    const writer = this.writerOfText(parameter, { template: target });
    this.followed.delete(target);
    return writer;
  }

  private targetOf({ inline, templateName }: Call): Template | undefined {
    return inline ?? (templateName === undefined ? undefined : this.resource.template(templateName));
  }

  private writerOfLoop(loop: Call["loops"][number], where: Where): Writer | undefined {
    if (loop.kind === "withSequence") return undefined;
    const text = loop.kind === "withParam" ? loop.text : JSON.stringify(loop.items);
    // A loop's own list cannot be made of its items.
    const around = where.call?.template ?? where.template?.inlineIn?.template;
    return this.writerOfText(text, around === undefined ? {} : { template: around });
  }

  /** Who writes what an input of a template holds, or any where none is named. */
  private holds(template: Template, name: string): Writer | undefined {
    const isAll = name === "" || name === "json";
    const isOwn = isAll || template.inputs.parameters.some((input) => input.name === name);
    // An inline template sees the inputs of the one that it is written in.
    const around = template.inlineIn?.template;
    if (!isOwn && around !== undefined) return this.holds(around, name);
    if (this.resource.isTemplateKind) return "stranger";
    const known = this.inputs.get(template);
    return isAll ? either([...(known?.values() ?? [])]) : known?.get(name);
  }

  /** Whether who submits a workflow can set a parameter to any text; any parameter where none is named. */
  private isSettable(name: string): boolean {
    const { parameters } = this.resource.arguments;
    // A schedule starts workflows with the values that are written in it.
    const isFree = (one: Parameter) =>
      one.enum === undefined && !(this.resource.kind === "CronWorkflow" && one.value !== undefined);
    if (name === "" || name === "json") return parameters.some(isFree);
    const parameter = parameters.find((one) => one.name === name);
    // One that is not there is refused, unless the resource that is referred to brings it.
    if (parameter === undefined) return this.resource.isTemplateKind || this.resource.workflowTemplateRef !== undefined;
    return isFree(parameter);
  }

  /** What the arguments of the workflow bring into a template. */
  private start(template: Template): void {
    for (const input of template.inputs.parameters) {
      const given = this.resource.arguments.parameters.some(({ name }) => name === input.name);
      const ifGiven = this.isSettable(input.name) ? "stranger" : undefined;
      this.mark(template, input.name, given ? ifGiven : this.writerOfInput(input, undefined, {}));
    }
  }

  private enter(name: string | undefined, given: Ports | undefined, where: Where): void {
    const template = name === undefined ? undefined : this.resource.template(name);
    if (template === undefined) return;
    if (given === undefined) this.start(template);
    else this.pass(template, given, where);
  }

  /** What a call brings into a template. */
  private pass(template: Template, given: Ports, where: Where): void {
    for (const input of template.inputs.parameters) {
      if (this.inputs.get(template)?.get(input.name) === "stranger") continue;
      const argument = given.parameters.find(({ name }) => name === input.name);
      this.mark(template, input.name, this.writerOfInput(input, argument, where));
    }
  }

  private writerOfInput(input: Parameter, argument: Parameter | undefined, where: Where): Writer | undefined {
    const { value, valueFrom, default: standard } = argument ?? input;
    if (isFields(fieldsOf(valueFrom).supplied) || typeof valueFrom?.event === "string") return "stranger";
    const text = value ?? standard;
    return text === undefined ? undefined : this.writerOfText(text, argument === undefined ? {} : where);
  }

  private follow(template: Template): void {
    for (const call of template.calls) {
      const where = { template, call };
      const target = this.targetOf(call);
      if (target !== undefined) this.pass(target, call.arguments, where);
      for (const { template: name, arguments: given } of hookCallsOf(call)) this.enter(name, given, where);
    }
  }

  private mark(template: Template, name: string, writer: Writer | undefined): void {
    const known = this.inputs.get(template);
    const before = known?.get(name);
    const writers = either([before, writer]);
    if (writers === undefined || writers === before) return;
    if (known === undefined) this.inputs.set(template, new Map([[name, writers]]));
    else known.set(name, writers);
    this.pending.push(template);
    // What is written inline reads the inputs of the template around it.
    for (const call of template.calls) if (call.inline !== undefined) this.pending.push(call.inline);
  }
}
