import type { Path } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import { fieldsOf, isFields } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Ancestors } from "./ancestors.ts";
import { DagScope } from "./dag-scope.ts";
import { addGlobals, mergedParameters } from "./globals.ts";
import { type Clock, Known } from "./known.ts";
import { addGlobalOutputs, addOutputs } from "./outputs.ts";
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

/**
 * Goes through a resource as Argo does: from the entrypoint along the calls, then the exit handler, then every template. The
 * order matters, since what a template exports to the whole workflow is known only behind it.
 */
export const walk = (root: Resource, workspace: Workspace): Walk => {
  const base = baseOf(root, workspace);
  if (base === undefined) return { root, base, visits: [] };
  return new Walker(root, base, workspace).run();
};

class Walker {
  private readonly clock: Clock = { now: 0 };
  private readonly globals = new Known(this.clock);
  private readonly visits: Visit[] = [];
  private readonly seen = new Set<Template>();
  private readonly root: Resource;
  private readonly base: Resource;
  private readonly workspace: Workspace;

  constructor(root: Resource, base: Resource, workspace: Workspace) {
    this.root = root;
    this.base = base;
    this.workspace = workspace;
    addGlobals(this.globals, root, base === root ? undefined : base);
  }

  run(): Walk {
    const { root, base } = this;
    this.byName(root.entrypoint ?? base.entrypoint, !root.isTemplateKind);
    const onExit = root.onExit ?? base.onExit;
    if (onExit !== undefined) {
      this.globals.add("workflow.failures");
      if (this.exportsByTag()) this.globals.addPrefix("workflow.outputs.artifacts.");
      this.byName(onExit, true);
    }
    for (const template of base.templates) this.visit(template, false, undefined);
    return { root, base, visits: this.visits };
  }

  private exportsByTag(): boolean {
    return this.base.templates.some(({ outputs }) =>
      outputs.artifacts.some(({ globalName }) => globalName?.includes("{{") === true),
    );
  }

  private byName(name: string | undefined, isReal: boolean): void {
    const template = name === undefined ? undefined : this.base.template(name);
    if (template !== undefined) this.visit(template, isReal, undefined);
  }

  private visit(template: Template, isReal: boolean, via: Call | undefined): void {
    if (this.seen.has(template)) return;
    this.seen.add(template);
    const own = new Known(this.clock);
    this.addInputs(own, template, isReal);
    const units: Unit[] = [];
    const targets = new Map<Call, Target>();
    const scope = this.scopeOf(own);
    this.visits.push({ root: this.root, template, isReal, scope, units, targets, via });
    const visiting: Visiting = { template, own, scope, units, targets, via };
    if (template.body === "steps") this.steps(visiting);
    else if (template.body === "dag") this.dag(visiting);
    else if (template.body !== undefined) {
      units.push(this.unit("leaf", { owner: template.owner, value: template.fields, path: template.path }, [own]));
      // Argo puts the metadata of pods into every template that has a name.
      if (template.name !== "") units.push(this.unit("leaf", this.podMetadata(), [own]));
      return;
    }
    const { outputs } = template.fields;
    units.push(
      this.unit("outputs", { owner: template.owner, value: outputs, path: [...template.path, "outputs"] }, [own]),
    );
  }

  private scopeOf(...layers: readonly Known[]): Scope {
    return new Scope({ layers: [this.globals, ...layers], moment: this.clock.now });
  }

  private unit(what: Unit["what"], { owner, value, path }: Scanned, layers: readonly Known[], call?: Call): Unit {
    return new Unit({ what, call, owner, value, path, scope: this.scopeOf(...layers) });
  }

  private podMetadata(): Scanned {
    const { root } = this;
    return { owner: root, value: root.spec.podMetadata, path: [...root.specPath, "podMetadata"] };
  }

  private addInputs(own: Known, template: Template, isReal: boolean): void {
    own.add("inputs.parameters");
    const given = isReal ? this.argumentsByName() : undefined;
    for (const { name, value, default: standard } of template.inputs.parameters) {
      const real = given === undefined ? undefined : (given.get(name) ?? value ?? standard);
      own.add(`inputs.parameters.${name}`, real);
    }
    for (const { name } of template.inputs.artifacts) {
      own.add(`inputs.artifacts.${name}`);
      if (template.isLeaf) own.add(`inputs.artifacts.${name}.path`);
    }
    if (template.makesPod) own.add("pod.name");
    if (isFields(template.fields.retryStrategy)) {
      for (const field of ["exitCode", "status", "duration", "message"]) own.add(`lastRetry.${field}`);
      own.add("retries");
    }
  }

  private argumentsByName(): ReadonlyMap<string, string | undefined> {
    const base = this.base === this.root ? undefined : this.base;
    return new Map(mergedParameters(this.root, base).map(({ name, value }) => [name, value]));
  }

  private resolve(call: Call, { template, scope, targets, via }: Visiting): Template | undefined {
    const target = resolveCall(call, { holder: template.owner, scope, workspace: this.workspace });
    targets.set(call, target);
    if (target.kind !== "template") return undefined;
    const isOwn = target.template.owner === this.base;
    this.visit(target.template, false, via ?? (isOwn ? undefined : call));
    return target.template;
  }

  private steps(visiting: Visiting): void {
    const { template, own, units } = visiting;
    for (const call of template.calls) {
      own.add(`steps.${call.name}.status`);
      addItems(own, call);
      const early = call.onExit !== undefined || call.hooks.some(({ name }) => name === "exit");
      if (early) addOutputs(own, call, this.peek(call, visiting));
      const layers = [own, inlineInputs(call, this.clock)];
      units.push(this.unit("call", { owner: template.owner, value: call.fields, path: call.path }, layers, call));
      const target = this.resolve(call, visiting);
      addOutputs(own, call, target);
      addGlobalOutputs(this.globals, own, target);
    }
  }

  private peek(call: Call, { template, scope }: Visiting): Template | undefined {
    const target = resolveCall(call, { holder: template.owner, scope, workspace: this.workspace });
    return target.kind === "template" ? target.template : undefined;
  }

  private dag(visiting: Visiting): void {
    const { template, own, units } = visiting;
    const ancestors = new Ancestors(template);
    const order = ancestors.sorted();
    for (const call of order) {
      const target = this.resolve(call, visiting);
      addOutputs(own, call, target);
      if (call.hooks.length > 0) own.add(`tasks.${call.name}.status`);
      addGlobalOutputs(this.globals, own, target);
    }
    const { target } = template.bodyFields;
    if (typeof target === "string") {
      const path = [...template.path, "dag", "target"];
      units.push(this.unit("target", { owner: template.owner, value: target, path }, [own]));
    }
    for (const call of template.calls) {
      const local = inlineInputs(call, this.clock);
      addItems(local, call);
      const scope = new DagScope(this.scopeOf(own, local), ancestors, call);
      units.push(new Unit({ what: "call", call, owner: template.owner, value: call.fields, path: call.path, scope }));
    }
  }
}

/** What a unit is made of. */
interface Scanned {
  readonly owner: Resource;
  readonly value: unknown;
  readonly path: Path;
}

interface Visiting {
  readonly template: Template;
  readonly own: Known;
  readonly scope: Scope;
  readonly units: Unit[];
  readonly targets: Map<Call, Target>;
  readonly via: Call | undefined;
}

/** What an inline template's own inputs make known in the call around it, whose text it is a part of. */
const inlineInputs = ({ inline }: Call, clock: Clock): Known => {
  const known = new Known(clock);
  for (const { name } of inline?.inputs.parameters ?? []) known.add(`inputs.parameters.${name}`);
  return known;
};

/** What a loop makes known of its item. */
const addItems = (known: Known, { loops }: Call): void => {
  for (const loop of loops) {
    known.add("item");
    if (loop.kind === "withParam") known.addPrefix("item.");
    if (loop.kind !== "withItems") continue;
    for (const item of loop.items) {
      if (Array.isArray(item)) for (const index of item.keys()) known.add(`item.[${index}]`);
      else for (const key of Object.keys(fieldsOf(item))) known.add(`item.${key}`);
    }
  }
};
