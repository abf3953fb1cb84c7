import { rule } from "../../engine/rule.ts";
import type { Template } from "../../model/template.ts";
import { baseOf } from "../../scope/walk.ts";
import { defaultsOf, effectiveSpecOf, isRun, specField } from "../../workspace/effective-spec.ts";

const isTimed = ({ activeDeadlineSeconds, timeout }: Readonly<Record<string, unknown>>): boolean =>
  activeDeadlineSeconds !== undefined || timeout !== undefined;

/** Whether a template ends by itself: one that calls others ends with them. */
const isBounded = (template: Template): boolean =>
  isTimed(template.fields) ||
  !(template.isLeaf || (template.body === "suspend" && template.bodyFields.duration === undefined));

/** Workflows that may run for ever. */
export const missingDeadline = rule({
  id: "missing-deadline",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  only: "strict",
  title: "A workflow may run for ever",
  docs: `Without \`activeDeadlineSeconds\` a workflow whose pod hangs, or cannot be scheduled, waits until somebody looks, with the locks and machines that it holds. One for the workflow is enough; a \`timeout\` or \`activeDeadlineSeconds\` for each template that runs something, or in \`templateDefaults\`, is as good. A WorkflowTemplate without an entrypoint leaves it to its callers. What all workflows of a WorkflowTemplate lack is told there.`,
  resource: (resource, report, { workspace }) => {
    if (!isRun(resource)) return;
    const effective = effectiveSpecOf(resource, workspace);
    if (!effective.isComplete || specField(effective, "activeDeadlineSeconds") !== undefined) return;
    if (defaultsOf(effective).some(isTimed)) return;
    const base = baseOf(resource, workspace) ?? resource;
    const isTakenOver = base !== resource;
    const templates = isTakenOver ? [...resource.everyTemplate, ...base.everyTemplate] : resource.everyTemplate;
    if (templates.length > 0 && templates.every(isBounded)) return;
    const { specPath, phrase } = resource;
    report({
      at: specPath,
      part: "key",
      inherited: isTakenOver ? { in: base, at: base.specPath } : undefined,
      message: `${phrase} has no deadline, and may run for ever`,
      help: "add 'activeDeadlineSeconds' to its spec",
    });
  },
});
