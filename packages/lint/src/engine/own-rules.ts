import type { OwnRule } from "../plugin.ts";
import type { Checks, Rule } from "./rule.ts";

/** Says that a rule of a user threw. */
export type Failed = (rule: string, thrown: unknown) => void;

type Check = (...given: never[]) => void;

/** The functions of a user's rule, none of which can end the run. After the first failure the rule is not called again. */
const guarded = ({ id, workspace, resource, template, container, call, visit }: OwnRule, failed: Failed): Checks => {
  let hasFailed = false;
  const guard = <T extends Check>(check: T | undefined): T | undefined => {
    if (check === undefined) return undefined;
    const run = (...given: Parameters<T>): void => {
      if (hasFailed) return;
      try {
        check(...given);
      } catch (thrown) {
        hasFailed = true;
        failed(id, thrown);
      }
    };
    return run as T;
  };
  const checks = {
    workspace: guard(workspace),
    resource: guard(resource),
    template: guard(template),
    container: guard(container),
    call: guard(call),
    visit: guard(visit),
  };
  return Object.fromEntries(Object.entries(checks).filter(([, check]) => check !== undefined));
};

/** A rule of a user as the engine runs it. What it throws is told to `failed`. */
export const toRule = (own: OwnRule, failed: Failed): Rule => ({
  ...guarded(own, failed),
  id: own.id,
  origin: "argotsx",
  category: own.category ?? "style",
  severity: own.severity ?? "error",
  title: own.title,
  docs: own.docs ?? own.title,
});
