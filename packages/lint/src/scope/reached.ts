import { hookCallsOf, workflowHookCallsOf } from "../model/hook-call.ts";
import type { Template } from "../model/template.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { resolveHook } from "./resolve.ts";
import type { Visit } from "./visit.ts";
import type { Walk } from "./walk.ts";

/** The templates that a template calls, in its steps, tasks and hooks, as far as they are known. */
const calledBy = (visit: Visit, workspace: Workspace): readonly Template[] => {
  const found: Template[] = [];
  for (const [call, target] of visit.targets) {
    if (target.kind === "template") found.push(target.template);
    for (const hook of hookCallsOf(call)) {
      const called = resolveHook(hook, { holder: visit.template.owner, workspace });
      if (called.kind === "template") found.push(called.template);
    }
  }
  return found;
};

/** Templates, and all that they call, directly or through others. */
export const reachedFrom = (start: readonly Template[], walk: Walk, workspace: Workspace): ReadonlySet<Template> => {
  const visits = new Map(walk.visits.map((visit) => [visit.template, visit]));
  const reached = new Set(start);
  // A set goes on with what is put into it.
  for (const template of reached) {
    const visit = visits.get(template);
    if (visit !== undefined) for (const called of calledBy(visit, workspace)) reached.add(called);
  }
  return reached;
};

const named = (name: string | undefined, { base }: Walk): readonly Template[] => {
  const template = name === undefined ? undefined : base?.template(name);
  return template === undefined ? [] : [template];
};

/** The template at which a workflow begins. */
export const entryOf = (walk: Walk): readonly Template[] => named(walk.root.entrypoint ?? walk.base?.entrypoint, walk);

/** The templates that run besides the entrypoint: the exit handler and those of the workflow's hooks. */
export const handlersOf = (walk: Walk, workspace: Workspace): readonly Template[] => {
  const { root, base } = walk;
  if (base === undefined) return [];
  const hooks = [...new Set([root, base])].flatMap(workflowHookCallsOf).flatMap((hook) => {
    const target = resolveHook(hook, { holder: base, workspace });
    return target.kind === "template" ? [target.template] : [];
  });
  return [...named(root.onExit ?? base.onExit, walk), ...hooks];
};
