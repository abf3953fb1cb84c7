import { type Report, rule } from "../../engine/rule.ts";
import { type HookCall, hookCallsOf, workflowHookCallsOf } from "../../model/hook-call.ts";
import type { Ports } from "../../model/ports.ts";
import type { Resource } from "../../model/resource.ts";
import { unsuppliedParameters } from "../../model/supply.ts";
import type { Template } from "../../model/template.ts";
import { mergedArguments } from "../../scope/globals.ts";
import { resolveHook } from "../../scope/resolve.ts";
import { hasUnreadAt } from "../../scope/unread-fields.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** Where a hook stands, and what Argo gives it by itself. */
interface Around {
  /** Who has the hook. */
  readonly owner: Resource;
  readonly holder: Resource;
  readonly workspace: Workspace;
  /** The arguments of the workflow; nothing where they are not known before it is started. */
  readonly workflowArguments: ReadonlySet<string> | undefined;
}

const checkInputs = (
  hook: HookCall,
  given: Ports | undefined,
  template: Template,
  { workflowArguments }: Around,
  report: Report,
): void => {
  for (const input of unsuppliedParameters(template.inputs.parameters, given?.parameters ?? [])) {
    if (given === undefined && (workflowArguments === undefined || workflowArguments.has(input.name))) continue;
    report({
      at: hook.path,
      message: `${hook.phrase} does not give the parameter '${input.name}', which ${template.phrase} needs`,
      help:
        given === undefined
          ? `without arguments of its own it gets those of the workflow, which has no '${input.name}'`
          : `add it to the arguments: { name: ${input.name}, value: … }`,
      related: [{ in: template.owner, at: input.path, message: "the input is declared here" }],
    });
  }
};

const check = (hook: HookCall, around: Around, report: Report): void => {
  const target = resolveHook(hook, around);
  if (target.kind === "template") {
    checkInputs(hook, hook.arguments, target.template, around, report);
    return;
  }
  if (target.kind === "dynamic") return;
  if (target.what === "template") {
    const { holder, workspace } = around;
    const near = workspace.spelling.closest(hook.template ?? "", () => holder.templates.map(({ name }) => name));
    report({
      at: hook.templatePath,
      message: `${hook.phrase} calls '${hook.template}', which is no template of ${holder.phrase}`,
      ...(near !== undefined && { help: `did you mean '${near}'?` }),
    });
  } else if (target.what === "nothing") {
    if (hasUnreadAt(around.owner, hook.path, "LifecycleHook", ["template", "templateRef"], undefined)) return;
    report({
      at: hook.path,
      message: `${hook.phrase} does not say which template it calls`,
      help: "give it a 'template'",
    });
  } else if (target.what === "reference" && target.resource !== undefined) {
    const name = hook.templateRef?.template ?? "";
    const { resource } = target;
    const near = around.workspace.spelling.closest(name, () => resource.templates.map((one) => one.name));
    report({
      at: hook.templateRef?.path ?? hook.path,
      message: `${hook.phrase} calls '${name}', which is no template of ${resource.phrase}`,
      ...(near !== undefined && { help: `did you mean '${near}'?` }),
    });
  }
};

const argumentsOf = (root: Resource, base: Resource | undefined): ReadonlySet<string> | undefined =>
  root.isTemplateKind ? undefined : new Set(mergedArguments(root, base).parameters.map(({ name }) => name));

/** hook-target-unchecked: what Argo's validator leaves to the running workflow. */
export const hookTarget = rule({
  id: "hook-target",
  origin: "argotsx",
  category: "references",
  severity: "error",
  about: ["hooks", "onExit"],
  title: "A hook calls a template that does not exist, or does not hand over what it needs",
  docs: `Argo checks the \`onExit\` of a workflow, but neither its \`hooks\` nor the \`hooks\` and the \`onExit\` of steps and tasks: a mistake there shows when the hook is to run, which for an exit handler is after everything else.

An \`exit\` hook without arguments and an \`onExit\` get the arguments of the workflow; other hooks get only their own.`,
  resource: (root, report, { workspace, walk: { base } }) => {
    if (base === undefined) return;
    const hooks = workflowHookCallsOf(root);
    if (hooks.length === 0) return;
    const around = { owner: root, holder: base, workspace, workflowArguments: argumentsOf(root, base) };
    for (const hook of hooks) check(hook, around, report);
  },
  visit: ({ root, template }, report, { workspace, walk: { base } }) => {
    let around: Around | undefined;
    for (const call of template.calls) {
      for (const hook of hookCallsOf(call)) {
        around ??= {
          owner: template.owner,
          holder: template.owner,
          workspace,
          workflowArguments: argumentsOf(root, base),
        };
        check(hook, around, report);
      }
    }
  },
});
