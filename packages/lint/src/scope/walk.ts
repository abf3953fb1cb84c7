import { valueAt } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import { type Fields, listOf } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Ancestors } from "./ancestors.ts";
import { addInlineInputs, addItems } from "./call-variables.ts";
import { callsOf } from "./calls-of.ts";
import { DagScope } from "./dag-scope.ts";
import { fillFields, fillIn, templateWith } from "./fill-in.ts";
import { globalsOf, mergedArguments } from "./globals.ts";
import { type Going, go } from "./going.ts";
import { addInputs, type Given, givenBy, withArguments } from "./inputs.ts";
import { type Clock, Known } from "./known.ts";
import { addAnyOutputs, addGlobalOutputs, addOutputs } from "./outputs.ts";
import { resolveCall } from "./resolve.ts";
import { Scope } from "./scope.ts";
import { type Part, type Target, Unit, type Visit } from "./visit.ts";

/** What Argo goes through when it validates one resource. */
export interface Walk {
  readonly root: Resource;
  /** The resource whose templates it runs: itself, or what its `workflowTemplateRef` names. Nothing when that is not there. */
  readonly base: Resource | undefined;
  /** In the order in which Argo comes to them, each template once. */
  readonly visits: readonly Visit[];
}

/** The resource whose templates a resource runs, or nothing when it is not there. */
export const baseOf = (root: Resource, workspace: Workspace): Resource | undefined => {
  const ref = root.workflowTemplateRef;
  if (ref === undefined) return root;
  return ref.name === undefined ? undefined : workspace.find(ref.name, root.namespace, ref.isCluster)?.resource;
};

/** Whether there may be tags in a template, or in what is put into it: nothing has to be filled in where there are none. */
export type HasTags = (template: Template) => boolean;

/**
 * Goes through a resource as Argo does: from the entrypoint along the calls, then the exit handler, then every template. The
 * order matters, since what a template exports to the whole workflow is known only behind it.
 */
export const walk = (root: Resource, workspace: Workspace, hasTags: HasTags = () => true): Walk => {
  const base = baseOf(root, workspace);
  if (base === undefined) return { root, base, visits: [] };
  return new Walker(root, base, workspace, hasTags).run();
};

/** How often a resource may go into templates of others, whatever the rest of the run does. */
const mostGone = 20;

class Walker {
  private gone = 0;
  private readonly clock: Clock = { now: 0 };
  private readonly globals: Known;
  private readonly visits: Visit[] = [];
  private readonly seen = new Set<Template>();
  /** Templates of other resources that a reference led to: Argo finds them by their names from then on. */
  private readonly borrowed = new Map<string, Template>();
  private readonly names = new Map<Resource, Set<string>>();
  private inlines: Map<Resource, Map<string, Template>> | undefined;
  private readonly root: Resource;
  private readonly base: Resource;
  private readonly workspace: Workspace;
  private readonly hasTags: HasTags;

  constructor(root: Resource, base: Resource, workspace: Workspace, hasTags: HasTags) {
    this.root = root;
    this.base = base;
    this.workspace = workspace;
    this.hasTags = hasTags;
    this.globals = globalsOf(this.clock, root, base === root ? undefined : base);
  }

  run(): Walk {
    const { root, base } = this;
    const given = root.isTemplateKind ? undefined : givenBy(mergedArguments(root, base));
    this.byName(root.entrypoint ?? base.entrypoint, given);
    const onExit = root.onExit ?? base.onExit;
    if (onExit !== undefined) {
      this.globals.add("workflow.failures");
      if (this.exportsByTag()) this.globals.addPrefix("workflow.outputs.artifacts.");
      // What a `workflowTemplateRef` leads to has no part in the arguments of the exit handler.
      this.byName(onExit, givenBy(root.arguments));
    }
    for (const template of base.templates) go(this.visit(template, { via: undefined }));
    return { root, base, visits: this.visits };
  }

  private exportsByTag(): boolean {
    return this.base.templates.some(({ outputs }) =>
      outputs.artifacts.some(({ globalName }) => globalName?.includes("{{") === true),
    );
  }

  private byName(name: string | undefined, given: Given | undefined): void {
    const template = name === undefined ? undefined : this.base.template(name);
    if (template !== undefined) go(this.visit(template, { given, via: undefined }));
  }

  /** Whether Argo has seen a template of this name in the same resource: those that are written inline mostly have none. */
  private isNameSeen({ owner, name }: Template): boolean {
    const names = this.names.get(owner) ?? new Set();
    this.names.set(owner, names);
    if (names.has(name)) return true;
    names.add(name);
    return false;
  }

  /** Visits a template, and gives what is left to do where it leads to others. */
  private visit(template: Template, reached: Reached): Going | undefined {
    if (this.seen.has(template)) return undefined;
    this.seen.add(template);
    const { given, via, fields = template.fields } = reached;
    const isSkipped = this.isNameSeen(template);
    const own = Known.none(this.clock);
    addInputs(own, template, given);
    const units: Unit[] = [];
    const targets = new Map<Call, Target>();
    const scope = this.scopeOf(own);
    const called = withArguments(fields, given);
    const hasTags = this.hasTags(template);
    const filled = templateWith(template, hasTags ? fillFields(called, scope) : called);
    const ancestors = template.body === "dag" ? new Ancestors(filled) : undefined;
    const { root } = this;
    const isReal = given !== undefined;
    this.visits.push({ root, template, called, filled, ancestors, isSkipped, isReal, scope, units, targets, via });
    const visiting: Visiting = { template, filled, own, units, targets, via, hasTags };
    if (ancestors !== undefined) return this.dag(visiting, ancestors);
    // An empty list of steps is none to Argo, once the template is filled in.
    if (template.body === "steps" && listOf(template.fields.steps).length > 0) return this.steps(visiting);
    if (template.body === undefined) this.outputs(visiting);
    else this.leaf(visiting, scope);
    return undefined;
  }

  private scopeOf(own: Known): Scope {
    return new Scope({ layers: [this.globals, own], moment: this.clock.now });
  }

  private leaf({ template, filled, units, hasTags }: Visiting, scope: Scope): void {
    const { owner, path, fields } = template;
    units.push(new Unit("leaf", { owner, path, value: fields, filled: filled.fields, hasTags }, scope));
    const value = owner.spec.podMetadata;
    // Argo puts the metadata of pods into every template that has a name.
    if (template.name === "" || value === undefined) return;
    const at = [...owner.specPath, "podMetadata"];
    const inPod = hasTags ? fillIn(value, scope) : value;
    units.push(new Unit("leaf", { owner, path: at, value, filled: inPod, hasTags }, scope));
  }

  private outputs(visiting: Visiting): void {
    visiting.units.push(new Unit("outputs", partOf(visiting, "outputs"), this.scopeOf(visiting.own)));
  }

  /** Finds what a call leads to, and visits it. */
  private enter(call: Call, written: Call, { template, targets, via, own }: Visiting): Going | undefined {
    const target = this.targetOf(call, written, template);
    targets.set(written, target);
    if (target.kind === "missing" && (target.what === "resource" || target.what === "reference")) {
      addAnyOutputs(own, call);
    }
    if (target.kind !== "template" || this.seen.has(target.template)) return undefined;
    const isOwn = target.template.owner === this.base;
    if (!isOwn && !this.goesInto(target.template)) return undefined;
    return this.visit(target.template, { via: via ?? (isOwn ? undefined : written), fields: call.inline?.fields });
  }

  /** Makes known what a call gives that was entered. */
  private leave(call: Call, written: Call, { targets, own }: Visiting): void {
    const target = targets.get(written);
    const template = target?.kind === "template" ? target.template : undefined;
    addOutputs(own, call, template);
    addGlobalOutputs(this.globals, own, template);
  }

  private goesInto({ owner }: Template): boolean {
    return owner === this.root || this.gone++ < mostGone || this.workspace.goesOn(this.root);
  }

  private targetOf(call: Call, written: Call, { owner }: Template): Target {
    const target = resolveCall(call, { holder: owner, workspace: this.workspace });
    const { inline } = written;
    if (target.kind === "template") {
      if (inline !== undefined) return { ...target, template: this.stored(call.name, inline) };
      if (call.templateRef !== undefined) this.borrowed.set(target.template.name, target.template);
    } else if (target.kind === "missing" && target.what === "template" && owner === this.root) {
      const template = this.borrowed.get(call.templateName ?? "");
      if (template !== undefined) return { kind: "template", template, isExact: true, isBorrowed: true };
    }
    return target;
  }

  /** Argo keeps what is written inline in another resource by the name of the step or task alone: the first of a name counts. */
  private stored(name: string, inline: Template): Template {
    if (inline.owner === this.root) return inline;
    this.inlines ??= new Map();
    const templates = this.inlines.get(inline.owner) ?? new Map<string, Template>();
    this.inlines.set(inline.owner, templates);
    const first = templates.get(name) ?? inline;
    templates.set(name, first);
    return first;
  }

  private peek(call: Call, written: Call, { template }: Visiting): Template | undefined {
    const target = this.targetOf(call, written, template);
    return target.kind === "template" ? target.template : undefined;
  }

  private *steps(visiting: Visiting): Going {
    const { own, units } = visiting;
    for (const { call, written } of callsOf(visiting)) {
      own.add(`steps.${call.name}.status`);
      addItems(own, call);
      const early = call.onExit !== undefined || call.hooks.some(({ name }) => name === "exit");
      if (early) addOutputs(own, call, this.peek(call, written, visiting));
      const layers = [this.globals, own];
      if (call.inline !== undefined) layers.push(this.inlineInputs(call.inline));
      units.push(
        new Unit("call", partIn(call, written, visiting), new Scope({ layers, moment: this.clock.now }), written),
      );
      const going = this.enter(call, written, visiting);
      if (going !== undefined) yield going;
      this.leave(call, written, visiting);
    }
    this.outputs(visiting);
  }

  private *dag(visiting: Visiting, ancestors: Ancestors): Going {
    const { template, own, units } = visiting;
    const written = new Map<Call, Call>();
    for (const pair of callsOf(visiting)) written.set(pair.call, pair.written);
    const order = ancestors.sorted();
    for (const call of order) {
      const origin = written.get(call) ?? call;
      const going = this.enter(call, origin, visiting);
      if (going !== undefined) yield going;
      this.leave(call, origin, visiting);
    }
    if (typeof template.bodyFields.target === "string") {
      units.push(new Unit("target", partOf(visiting, "dag", "target"), this.scopeOf(own)));
    }
    for (const call of order) {
      if (call.hooks.length > 0) own.add(`tasks.${call.name}.status`);
      const layers = [this.globals, own];
      if (call.inline !== undefined) layers.push(this.inlineInputs(call.inline));
      if (call.loops.length > 0) {
        const items = Known.none(this.clock);
        addItems(items, call);
        layers.push(items);
      }
      const origin = written.get(call) ?? call;
      const scope = new DagScope({ layers, moment: this.clock.now }, ancestors, call);
      units.push(new Unit("call", partIn(call, origin, visiting), scope, origin));
    }
    this.outputs(visiting);
  }

  private inlineInputs(inline: Template): Known {
    const known = Known.none(this.clock);
    addInlineInputs(known, inline);
    return known;
  }
}

/** How a template is come to. */
interface Reached {
  /** The arguments of the workflow, where it is validated with them. */
  readonly given?: Given | undefined;
  readonly via: Call | undefined;
  /** What it holds, where the template that it is written in fills it in. */
  readonly fields?: Fields | undefined;
}

interface Visiting {
  readonly template: Template;
  readonly filled: Template;
  readonly own: Known;
  readonly units: Unit[];
  readonly targets: Map<Call, Target>;
  readonly via: Call | undefined;
  readonly hasTags: boolean;
}

const partIn = (call: Call, written: Call, { hasTags }: Visiting): Part => {
  const { owner } = written.template;
  return { owner, value: written.fields, filled: call.fields, path: written.path, hasTags };
};

const partOf = ({ template, filled, hasTags }: Visiting, ...below: readonly string[]): Part => ({
  owner: template.owner,
  value: valueAt(template.fields, below),
  filled: valueAt(filled.fields, below),
  path: [...template.path, ...below],
  hasTags,
});
