import type { Path } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { type TaggedText, taggedTexts } from "../model/texts.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import type { Scope } from "./scope.ts";

/** What a unit is made of. */
interface UnitOrigin {
  readonly what: Unit["what"];
  readonly call: Call | undefined;
  readonly owner: Resource;
  readonly value: unknown;
  readonly path: Path;
  readonly scope: Scope;
}

/** Texts of a template that Argo fills in with one scope. */
export class Unit {
  /** `leaf` is a whole template that calls nothing. */
  readonly what: "leaf" | "call" | "target" | "outputs";
  /** The step or task, where it is one. */
  readonly call: Call | undefined;
  /** The resource that the paths of its texts are paths of. */
  readonly owner: Resource;
  readonly path: Path;
  readonly texts: readonly TaggedText[];
  readonly scope: Scope;
  private readonly value: unknown;
  private named: readonly Mention[] | undefined;

  constructor({ what, call, owner, value, path, scope }: UnitOrigin) {
    this.what = what;
    this.call = call;
    this.owner = owner;
    this.value = value;
    this.path = path;
    this.scope = scope;
    this.texts = taggedTexts(value, path);
  }

  /** Every place where it names a variable, in tags and expressions. */
  get mentions(): readonly Mention[] {
    this.named ??= mentionsIn(this.what, this.value, this.path, this.texts);
    return this.named;
  }
}

/** A template as Argo validates it for a workflow, the first time that it comes to it. */
export interface Visit {
  /** The resource that is validated. */
  readonly root: Resource;
  /** The template, which may be one of another resource. */
  readonly template: Template;
  /** Whether it is validated with the arguments of the workflow, as the entrypoint is, or with none. */
  readonly isReal: boolean;
  /** The variables of the workflow and those of the template itself. */
  readonly scope: Scope;
  readonly units: readonly Unit[];
  /** What each call was found to call. */
  readonly targets: ReadonlyMap<Call, Target>;
  /** The call, of the resource that is validated, that led to it; nothing for its own templates. */
  readonly via: Call | undefined;
}

/** What a reference leads to. */
export type Target =
  | { readonly kind: "template"; readonly template: Template; readonly isExact: boolean }
  /** Only the running workflow will know. */
  | { readonly kind: "dynamic" }
  /** `resource` is what was found, where only the template in it is missing. */
  | { readonly kind: "missing"; readonly what: Missing; readonly resource?: Resource };

/**
 * - `nothing`: the call says no template at all
 * - `template`: there is no template of this name in the same resource
 * - `resource`: there is no such WorkflowTemplate or ClusterWorkflowTemplate among the files of the run
 * - `reference`: there is, without such a template
 * - `incomplete`: the reference leaves out a name
 */
export type Missing = "nothing" | "template" | "resource" | "reference" | "incomplete";
