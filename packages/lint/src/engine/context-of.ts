import type { Expressions } from "../expressions/collect.ts";
import { expressionsOf } from "../expressions/expressions-of.ts";
import type { Resource } from "../model/resource.ts";
import { type Walk, walk } from "../scope/walk.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Vocabulary } from "./contents.ts";
import type { FileSelection } from "./profile.ts";
import type { Context } from "./rule.ts";

/** What rules may ask of a resource, each made when it is first asked for. */
export const contextOf = (
  resource: Resource,
  workspace: Workspace,
  vocabulary: Vocabulary,
  { target, profile, ignoresMissing }: FileSelection,
): Context => {
  let walked: Walk | undefined;
  let judged: Expressions | undefined;
  const context: Context = {
    workspace,
    target,
    profile,
    ignoresMissing: ignoresMissing === true,
    get walk() {
      walked ??= walk(resource, workspace, (template) => vocabulary.hasTags(template, resource));
      return walked;
    },
    get expressions() {
      judged ??= expressionsOf(resource, () => context.walk, vocabulary.hasExpressions(resource));
      return judged;
    },
  };
  return context;
};
