import type { Path } from "@argotsx/schema";
import type { Call } from "../model/call.ts";
import type { Fields } from "../model/fields.ts";
import type { Resource } from "../model/resource.ts";
import type { Template } from "../model/template.ts";
import { type TaggedText, taggedTexts } from "../model/texts.ts";
import type { Ancestors } from "./ancestors.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import type { Scope } from "./scope.ts";

/** A part of a template, or the whole. */
export interface Part {
  /** The resource that the path is a path of. */
  readonly owner: Resource;
  readonly path: Path;
  readonly value: unknown;
  /** The value as Argo fills it in before it looks at it. */
  readonly filled: unknown;
  /** Whether there may be tags in it. */
  readonly hasTags: boolean;
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
  readonly scope: Scope;
  /** What Argo judges: filled in with the variables of the workflow and the inputs of the template. */
  readonly filled: unknown;
  private readonly value: unknown;
  private readonly hasTags: boolean;
  private tagged: readonly TaggedText[] | undefined;
  private named: readonly Mention[] | undefined;
  private leftOver: readonly TaggedText[] | undefined;

  constructor(what: Unit["what"], part: Part, scope: Scope, call?: Call) {
    this.what = what;
    this.call = call;
    this.owner = part.owner;
    this.value = part.value;
    this.filled = part.filled;
    this.path = part.path;
    this.scope = scope;
    this.hasTags = part.hasTags;
  }

  get texts(): readonly TaggedText[] {
    this.tagged ??= this.hasTags ? taggedTexts(this.value, this.path) : [];
    return this.tagged;
  }

  /** The texts in which tags are left when it is filled in: those are looked up in its scope. */
  get left(): readonly TaggedText[] {
    this.leftOver ??= this.filled === this.value || !this.hasTags ? this.texts : taggedTexts(this.filled, this.path);
    return this.leftOver;
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
  /** Its fields with arguments in the place of what its inputs say themselves, before they are filled in. */
  readonly called: Fields;
  /** The same as Argo judges it: filled in with the variables of the workflow and with its inputs. */
  readonly filled: Template;
  /** What the tasks of a DAG wait for, as it is filled in. */
  readonly ancestors: Ancestors | undefined;
  /** Whether Argo takes it for one that it has seen, by a slip of its own, and so does not look at what it runs. */
  readonly isSkipped: boolean;
  /** Whether it is validated with the arguments of the workflow, as the entrypoint is, or with none. */
  readonly isReal: boolean;
  /** The variables of the workflow and those of the template itself. */
  readonly scope: Scope;
  readonly units: readonly Unit[];
  /** What each call was found to call, by the calls of the template as it is written. */
  readonly targets: ReadonlyMap<Call, Target>;
  /** The call, of the resource that is validated, that led to it; nothing for its own templates. */
  readonly via: Call | undefined;
}

/** What a reference leads to. */
export type Target =
  | {
      readonly kind: "template";
      readonly template: Template;
      readonly isExact: boolean;
      /** Whether it is of another resource and found by its bare name, since a reference led to it before. */
      readonly isBorrowed?: true;
    }
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
