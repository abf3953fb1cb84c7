import type { Path } from "@argotsx/schema";
import type { Call, Hook, TemplateRef } from "./call.ts";
import type { Ports } from "./ports.ts";
import type { Resource } from "./resource.ts";

/** A template that is called by a hook, or as the exit handler of a step or a task. */
export interface HookCall {
  /** `hook 'running' of step 'a'`. */
  readonly phrase: string;
  readonly path: Path;
  /** Where it says which template it calls. */
  readonly templatePath: Path;
  readonly template: string | undefined;
  readonly templateRef: TemplateRef | undefined;
  /** What it hands over; nothing where Argo gives it the arguments of the workflow. */
  readonly arguments: Ports | undefined;
}

const isEmpty = ({ parameters, artifacts }: Ports): boolean => parameters.length === 0 && artifacts.length === 0;

const ofHook = (hook: Hook, owner: string): HookCall => ({
  phrase: `hook '${hook.name}' of ${owner}`,
  path: hook.path,
  templatePath: [...hook.path, "template"],
  template: hook.template,
  templateRef: hook.templateRef,
  arguments: hook.name === "exit" && isEmpty(hook.arguments) ? undefined : hook.arguments,
});

const none: readonly HookCall[] = [];

/** What the hooks of a step or a task call, and its `onExit`. */
export const hookCallsOf = (call: Call): readonly HookCall[] => {
  if (call.hooks.length === 0 && call.onExit === undefined) return none;
  const found = call.hooks.map((hook) => ofHook(hook, call.phrase));
  if (call.onExit === undefined) return found;
  const path = [...call.path, "onExit"];
  const handler = { path, templatePath: path, template: call.onExit, templateRef: undefined, arguments: undefined };
  return [...found, { phrase: `onExit of ${call.phrase}`, ...handler }];
};

/** What the hooks of a workflow call. Its `onExit` is Argo's to check. */
export const workflowHookCallsOf = (resource: Resource): readonly HookCall[] =>
  resource.hooks.map((hook) => ofHook(hook, resource.phrase));
