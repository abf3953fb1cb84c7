import type { Target } from "@argotsx/schema";
import type { Expressions } from "../expressions/collect.ts";
import { expressionsOf } from "../expressions/expressions-of.ts";
import type { Resource } from "../model/resource.ts";
import { type Walk, walk } from "../scope/walk.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Vocabulary } from "./contents.ts";
import type { FileSelection, Profile } from "./profile.ts";
import type { Context } from "./rule.ts";

/** What rules may ask of a resource, each made when it is first asked for. */
export class ContextOf implements Context {
  readonly workspace: Workspace;
  readonly target: Target;
  readonly profile: Profile;
  readonly ignoresMissing: boolean;
  private readonly resource: Resource;
  private readonly vocabulary: Vocabulary;
  private walked: Walk | undefined;
  private judged: Expressions | undefined;

  constructor(resource: Resource, workspace: Workspace, vocabulary: Vocabulary, selection: FileSelection) {
    this.resource = resource;
    this.workspace = workspace;
    this.vocabulary = vocabulary;
    this.target = selection.target;
    this.profile = selection.profile;
    this.ignoresMissing = selection.ignoresMissing === true;
  }

  get walk(): Walk {
    this.walked ??= walk(this.resource, this.workspace, (one) => this.vocabulary.hasTags(one, this.resource));
    return this.walked;
  }

  get expressions(): Expressions {
    this.judged ??= expressionsOf(this.resource, () => this.walk, this.vocabulary.hasExpressions(this.resource));
    return this.judged;
  }
}
