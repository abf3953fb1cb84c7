import type { Call, Loop } from "../model/call.ts";
import { listOf } from "../model/fields.ts";
import type { Template } from "../model/template.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** As deep as Argo goes itself. */
const deepest = 100;

/** A number of a sequence, which may be written as a text; nothing where it has tags. */
const numberOf = (value: unknown): number | undefined => {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
};

/** How often a loop goes round; once where only the running workflow knows. */
const timesOf = (loop: Loop | undefined): number => {
  if (loop?.kind === "withItems") return loop.items.length;
  if (loop?.kind !== "withSequence") return 1;
  const { count, start, end } = loop.fields;
  if (count !== undefined) return Math.max(numberOf(count) ?? 1, 0);
  const last = numberOf(end);
  return last === undefined ? 1 : Math.abs(last - (numberOf(start) ?? 0)) + 1;
};

/** Counts the nodes that templates make in the status of a workflow, each template once. */
export class NodeCount {
  private readonly known = new Map<Template, number>();
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** How often a call runs, and how many nodes each time makes. */
  ofCall(call: Call, depth = 0): { readonly times: number; readonly each: number } {
    const target = this.targetOf(call);
    return { times: timesOf(call.loops[0]), each: target === undefined ? 1 : this.ofTemplate(target, depth) };
  }

  private ofTemplate(template: Template, depth: number): number {
    const known = this.known.get(template);
    if (known !== undefined) return known;
    if (depth >= deepest) return 1;
    // A template that calls itself is counted once.
    this.known.set(template, 1);
    let nodes = 1;
    if (template.body === "containerSet") nodes += listOf(template.bodyFields.containers).length;
    if (template.body === "steps") nodes += listOf(template.fields.steps).length;
    for (const call of template.calls) {
      const { times, each } = this.ofCall(call, depth + 1);
      // A loop of a DAG has a node of its own.
      nodes += times * each + (call.group === undefined && call.loops.length > 0 ? 1 : 0);
    }
    this.known.set(template, nodes);
    return nodes;
  }

  private targetOf({ inline, templateRef, templateName, template: { owner } }: Call): Template | undefined {
    if (inline !== undefined) return inline;
    if (templateRef === undefined) return templateName === undefined ? undefined : owner.template(templateName);
    const { name, template, isCluster } = templateRef;
    if (name === undefined || template === undefined) return undefined;
    return this.workspace.find(name, owner.namespace, isCluster)?.resource.template(template);
  }
}
