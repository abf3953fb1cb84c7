import { type Fields, fieldsOf, isFields, listOf, textOf } from "@argotsx/schema";
import type { Path } from "@argotsx/yaml/read";
import type { TemplatePlan } from "../typed/plan.ts";
import { workflowIn } from "../workflow-in.ts";
import { calledIn } from "./keys.ts";

/** A call that is written as the manifest has it, in a template that is typed. */
export interface PlainCall {
  /** The call, and the template that it is in: `'tell' in 'main'`. */
  readonly name: string;
  readonly reason: string;
  /** Where in the document. */
  readonly path: Path;
}

/** The calls of a template that turned out to have no typed form, by their names with the reason. */
export const plainCallsOf = (
  { name, groups }: TemplatePlan,
  reasons: ReadonlyMap<string, string>,
): readonly PlainCall[] =>
  groups.flat().flatMap((call) => {
    const reason = reasons.get(call.name);
    return reason === undefined ? [] : [{ name: `'${call.name}' in '${name}'`, reason, path: call.path }];
  });

/** A call by reference to a library of which the run has no file. */
export const absentReason = ({ name, clusterScope }: Fields): string =>
  `${clusterScope === true ? "ClusterWorkflowTemplate" : "WorkflowTemplate"} '${textOf(name)}' is not among the imported files: import its file in the same run, or declare it with --stubs`;

/**
 * The calls by reference, those of hooks as well, whose libraries are `absent` from the run, by their keys. Templates that
 * are `plain` themselves say so already.
 */
export const absentCalls = (
  manifest: unknown,
  absent: ReadonlySet<string>,
  plain: { has(name: string): boolean },
): readonly PlainCall[] => {
  if (absent.size === 0) return [];
  const { workflow, path } = workflowIn(manifest);
  const found: PlainCall[] = [];
  const visit = (call: unknown, name: string, at: Path): void => {
    if (!isFields(call)) return;
    const reference = calledIn(call);
    if (reference !== undefined && absent.has(reference.library)) {
      found.push({ name, reason: absentReason(fieldsOf(call.templateRef)), path: [...at, "templateRef"] });
    }
    hooks(call.hooks, name, [...at, "hooks"]);
  };
  const hooks = (value: unknown, of: string, at: Path): void => {
    for (const [hook, call] of Object.entries(fieldsOf(value)))
      visit(call, `the hook '${hook}' of ${of}`, [...at, hook]);
  };
  hooks(workflow.hooks, "the workflow", [...path, "hooks"]);
  for (const [index, template] of listOf(workflow.templates).entries()) {
    const { name, steps, dag } = fieldsOf(template);
    const own = textOf(name) ?? "";
    if (plain.has(own)) continue;
    const at = [...path, "templates", index];
    const named = (call: unknown): string => `'${textOf(fieldsOf(call).name) ?? ""}' in '${own}'`;
    for (const [number, group] of listOf(steps).entries())
      for (const [place, step] of listOf(group).entries()) visit(step, named(step), [...at, "steps", number, place]);
    for (const [number, task] of listOf(fieldsOf(dag).tasks).entries())
      visit(task, named(task), [...at, "dag", "tasks", number]);
  }
  return found;
};

/** Calls by why they are plain, in a line each: the first of them by its name, and how many more there are. */
export const plainCallLines = (calls: readonly PlainCall[]): readonly string[] => {
  const byReason = new Map<string, PlainCall[]>();
  for (const one of calls) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason].map(([reason, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return `${first?.name ?? ""}${more} ${others.length === 0 ? "is" : "are"} not typed: ${reason}`;
  });
};
