import type { OwnRule } from "../plugin.ts";
import type { Checks, Report, Rule } from "./rule.ts";
import { soundFinding } from "./sound-finding.ts";

/** Says that a rule of a user threw. */
export type Failed = (rule: string, thrown: unknown) => void;

/** What a rule reports with, which throws what is wrong with a finding in the rule that made it. */
const sound =
  (report: Report): Report =>
  (finding) =>
    report(soundFinding(finding));

/** The functions of a user's rule, none of which can end the run. After the first failure the rule is not called again. */
const guarded = ({ id, workspace, resource, template, container, call, visit }: OwnRule, failed: Failed): Checks => {
  let hasFailed = false;
  const guard = <Of, More extends readonly unknown[]>(
    check: ((of: Of, report: Report, ...more: More) => void) | undefined,
  ) => {
    if (check === undefined) return undefined;
    return (of: Of, report: Report, ...more: More): void => {
      if (hasFailed) return;
      try {
        check(of, sound(report), ...more);
      } catch (thrown) {
        hasFailed = true;
        failed(id, thrown);
      }
    };
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
