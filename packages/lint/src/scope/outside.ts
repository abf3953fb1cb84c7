import type { Call } from "../model/call.ts";
import { type Excerpt, excerptOf } from "../model/excerpt.ts";
import { type Fields, fieldsOf, isFields } from "../model/fields.ts";
import { hookCallsOf, workflowHookCallsOf } from "../model/hook-call.ts";
import { piecesOf } from "../model/pieces.ts";
import type { Parameter, Ports } from "../model/ports.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { flowOf } from "./expression-flow.ts";

/** A part of a text that becomes what somebody else wrote. */
export interface Splice {
  /** The variable, such as `inputs.parameters.message`. */
  readonly name: string;
  readonly excerpt: Excerpt;
}

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
  private readonly inputs = new Map<Template, Set<string>>();
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
    return piecesOf(text).flatMap((piece): readonly Splice[] => {
      if (piece.kind !== "simple" && piece.kind !== "expression") return [];
      const names = piece.kind === "simple" ? [piece.name.split(".")] : flowOf(piece.source, isQuoted);
      const outer = names.find((parts) => this.isOutside(parts, where));
      return outer === undefined ? [] : [{ name: outer.join("."), excerpt: excerptOf(text, piece) }];
    });
  }

  private isOutside(parts: readonly string[], where: Where): boolean {
    const [root, second, third, fourth] = parts;
    const { template, call } = where;
    switch (root) {
      case "inputs":
        return second === "parameters" && template !== undefined && this.holds(template, parts.slice(2).join("."));
      case "workflow":
        if (second === "parameters") return this.isSettable(parts.slice(2).join("."));
        if (second === "annotations") return !Object.hasOwn(this.annotations, parts.slice(2).join("."));
        return second === "failures" || second === "outputs";
      case "steps":
      case "tasks":
        return third === "outputs" && (fourth === "result" || fourth === "parameters");
      case "lastRetry":
        return second === "message";
      case "item":
        return (call ?? template?.inlineIn)?.loops.some((loop) => this.isOutsideLoop(loop, where)) === true;
      default:
        return false;
    }
  }

  private isOutsideLoop(loop: Call["loops"][number], where: Where): boolean {
    if (loop.kind === "withSequence") return false;
    const text = loop.kind === "withParam" ? loop.text : JSON.stringify(loop.items);
    // A loop's own list cannot be made of its items.
    const around = where.call?.template ?? where.template?.inlineIn?.template;
    return this.splices(text, around === undefined ? {} : { template: around }).length > 0;
  }

  /** Whether an input of a template, or any where none is named, holds a text from outside. */
  private holds(template: Template, name: string): boolean {
    const isAll = name === "" || name === "json";
    const isOwn = isAll || template.inputs.parameters.some((input) => input.name === name);
    // An inline template sees the inputs of the one that it is written in.
    const around = template.inlineIn?.template;
    if (!isOwn && around !== undefined) return this.holds(around, name);
    if (this.resource.isTemplateKind) return true;
    const known = this.inputs.get(template);
    return isAll ? known !== undefined && known.size > 0 : known?.has(name) === true;
  }

  /** Whether who submits a workflow can set a parameter to any text; any parameter where none is named. */
  private isSettable(name: string): boolean {
    const { parameters } = this.resource.arguments;
    // A schedule starts workflows with the values that are written in it.
    const isFree = (one: Parameter) =>
      one.enum === undefined && !(this.resource.kind === "CronWorkflow" && one.value !== undefined);
    if (name === "" || name === "json") return parameters.some(isFree);
    const parameter = parameters.find((one) => one.name === name);
    return parameter === undefined || isFree(parameter);
  }

  /** What the arguments of the workflow bring into a template. */
  private start(template: Template): void {
    for (const input of template.inputs.parameters) {
      const given = this.resource.arguments.parameters.some(({ name }) => name === input.name);
      if (given ? this.isSettable(input.name) : this.isOutsideInput(input, undefined, {}))
        this.mark(template, input.name);
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
      if (this.inputs.get(template)?.has(input.name) === true) continue;
      const argument = given.parameters.find(({ name }) => name === input.name);
      if (this.isOutsideInput(input, argument, where)) this.mark(template, input.name);
    }
  }

  private isOutsideInput(input: Parameter, argument: Parameter | undefined, where: Where): boolean {
    const { value, valueFrom, default: standard } = argument ?? input;
    if (isFields(fieldsOf(valueFrom).supplied) || typeof valueFrom?.event === "string") return true;
    const text = value ?? standard;
    return text !== undefined && this.splices(text, argument === undefined ? {} : where).length > 0;
  }

  private follow(template: Template): void {
    for (const call of template.calls) {
      const where = { template, call };
      const target =
        call.inline ?? (call.templateName === undefined ? undefined : this.resource.template(call.templateName));
      if (target !== undefined) this.pass(target, call.arguments, where);
      for (const { template: name, arguments: given } of hookCallsOf(call)) this.enter(name, given, where);
    }
  }

  private mark(template: Template, name: string): void {
    const known = this.inputs.get(template);
    if (known?.has(name) === true) return;
    if (known === undefined) this.inputs.set(template, new Set([name]));
    else known.add(name);
    this.pending.push(template);
    // What is written inline reads the inputs of the template around it.
    for (const call of template.calls) if (call.inline !== undefined) this.pending.push(call.inline);
  }
}
