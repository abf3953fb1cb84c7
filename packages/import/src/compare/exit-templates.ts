import { fieldsOf, listOf, textOf } from "@argotsx/schema";
import { workflowIn } from "../workflow-in.ts";

/** All names of templates in what a value says. */
const calledIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(calledIn);
  const { template, ...others } = fieldsOf(value);
  return [textOf(template) ?? [], Object.values(others).flatMap(calledIn)].flat();
};

/** Names with all that they lead to. */
const reached = (roots: readonly string[], templates: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...calledIn(templates.get(name)));
  }
  return found;
};

/**
 * The templates of a manifest that only run when its workflow is over: those that its exit handler leads to, and nothing
 * else does. Templates that other manifests may call are none.
 */
export const exitTemplates = (manifest: unknown): ReadonlySet<string> => {
  const { kind } = fieldsOf(manifest);
  const { workflow } = workflowIn(manifest);
  const { exit, ...hooks } = fieldsOf(workflow.hooks);
  const handlers = [textOf(workflow.onExit) ?? [], calledIn(exit)].flat();
  const isWhole = (kind === "Workflow" || kind === "CronWorkflow") && textOf(workflow.entrypoint) !== undefined;
  if (!isWhole || handlers.length === 0 || workflow.workflowTemplateRef !== undefined) return new Set();
  const templates = new Map(listOf(workflow.templates).map((one) => [textOf(fieldsOf(one).name) ?? "", one]));
  const running = reached([textOf(workflow.entrypoint) ?? [], calledIn(hooks)].flat(), templates);
  return new Set([...reached(handlers, templates)].filter((name) => !running.has(name)));
};
