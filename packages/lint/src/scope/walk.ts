import { type Path, valueAt } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import { type Fields, listOf } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Ancestors } from "./ancestors.ts";
import { addItems, inlineInputs } from "./call-variables.ts";
import { callsOf } from "./calls-of.ts";
import { DagScope } from "./dag-scope.ts";
import { fillFields, fillIn, templateWith } from "./fill-in.ts";
import { addGlobals, mergedArguments } from "./globals.ts";
import { type Going, go } from "./going.ts";
import { addInputs, type Given, givenBy, withArguments } from "./inputs.ts";
import { type Clock, Known } from "./known.ts";
import { addAnyOutputs, addGlobalOutputs, addOutputs } from "./outputs.ts";
import { resolveCall } from "./resolve.ts";
import { Scope } from "./scope.ts";
import { type Target, Unit, type Visit } from "./visit.ts";

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
  private readonly globals = new Known(this.clock);
  private readonly visits: Visit[] = [];
  private readonly seen = new Set<Template>();
  /** Templates of other resources that a reference led to: Argo finds them by their names from then on. */
  private readonly borrowed = new Map<string, Template>();
  private readonly names = new Map<Resource, Set<string>>();
  private readonly inlines = new Map<Resource, Map<string, Template>>();
  private readonly root: Resource;
  private readonly base: Resource;
  private readonly workspace: Workspace;
  private readonly hasTags: HasTags;

  constructor(root: Resource, base: Resource, workspace: Workspace, hasTags: HasTags) {
    this.root = root;
    this.base = base;
    this.workspace = workspace;
    this.hasTags = hasTags;
    addGlobals(this.globals, root, base === root ? undefined : base);
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

  private *visit(template: Template, { given, via, fields = template.fields }: Reached): Going {
    if (this.seen.has(template)) return;
    this.seen.add(template);
    const isSkipped = this.isNameSeen(template);
    const own = new Known(this.clock);
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
    if (ancestors !== undefined) yield* this.dag(visiting, ancestors);
    // An empty list of steps is none to Argo, once the template is filled in.
    else if (template.body === "steps" && listOf(template.fields.steps).length > 0) yield* this.steps(visiting);
    else if (template.body !== undefined) {
      units.push(this.unit("leaf", [own], partOf(visiting)));
      // Argo puts the metadata of pods into every template that has a name.
      if (template.name !== "") units.push(this.unit("leaf", [own], this.podMetadata(visiting, scope)));
      return;
    }
    units.push(this.unit("outputs", [own], partOf(visiting, "outputs")));
  }

  private scopeOf(...layers: readonly Known[]): Scope {
    return new Scope({ layers: [this.globals, ...layers], moment: this.clock.now });
  }

  private unit(what: Unit["what"], layers: readonly Known[], scanned: Scanned, call?: Call): Unit {
    return new Unit({ what, call, ...scanned, scope: this.scopeOf(...layers) });
  }

  private podMetadata({ template: { owner }, hasTags }: Visiting, scope: Scope): Scanned {
    const value = owner.spec.podMetadata;
    const filled = hasTags ? fillIn(value, scope) : value;
    return { owner, value, filled, hasTags, path: [...owner.specPath, "podMetadata"] };
  }

  /** Finds what a call leads to, and goes there. */
  private *resolve(
    call: Call,
    written: Call,
    { template, targets, via, own }: Visiting,
  ): Generator<Going, Template | undefined> {
    const target = this.targetOf(call, written, template);
    targets.set(written, target);
    if (target.kind === "missing" && (target.what === "resource" || target.what === "reference")) {
      addAnyOutputs(own, call);
    }
    if (target.kind !== "template") return undefined;
    const isOwn = target.template.owner === this.base;
    if (!this.seen.has(target.template) && (isOwn || this.goesInto(target.template))) {
      yield this.visit(target.template, { via: via ?? (isOwn ? undefined : written), fields: call.inline?.fields });
    }
    return target.template;
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
      units.push(
        this.unit("call", [own, inlineInputs(call, this.clock)], scannedCall(call, written, visiting), written),
      );
      const target = yield* this.resolve(call, written, visiting);
      addOutputs(own, call, target);
      addGlobalOutputs(this.globals, own, target);
    }
  }

  private *dag(visiting: Visiting, ancestors: Ancestors): Going {
    const { template, own, units } = visiting;
    const written = new Map(callsOf(visiting).map((pair) => [pair.call, pair.written]));
    const order = ancestors.sorted();
    for (const call of order) {
      const target = yield* this.resolve(call, written.get(call) ?? call, visiting);
      addOutputs(own, call, target);
      addGlobalOutputs(this.globals, own, target);
    }
    if (typeof template.bodyFields.target === "string") {
      units.push(this.unit("target", [own], partOf(visiting, "dag", "target")));
    }
    for (const call of order) {
      if (call.hooks.length > 0) own.add(`tasks.${call.name}.status`);
      const local = inlineInputs(call, this.clock);
      addItems(local, call);
      const scope = new DagScope(this.scopeOf(own, local), ancestors, call);
      const origin = written.get(call) ?? call;
      units.push(new Unit({ what: "call", call: origin, ...scannedCall(call, origin, visiting), scope }));
    }
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

/** What a unit is made of. */
interface Scanned {
  readonly owner: Resource;
  readonly value: unknown;
  readonly filled: unknown;
  readonly path: Path;
  readonly hasTags: boolean;
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

const scannedCall = (call: Call, written: Call, { hasTags }: Visiting): Scanned => {
  const { owner } = written.template;
  return { owner, value: written.fields, filled: call.fields, path: written.path, hasTags };
};

/** A part of a template, or the whole. */
const partOf = ({ template, filled, hasTags }: Visiting, ...below: readonly string[]): Scanned => ({
  owner: template.owner,
  value: valueAt(template.fields, below),
  filled: valueAt(filled.fields, below),
  path: [...template.path, ...below],
  hasTags,
});
