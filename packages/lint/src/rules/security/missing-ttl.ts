import { rule } from "../../engine/rule.ts";
import { isFields } from "../../model/fields.ts";
import { baseOf } from "../../scope/walk.ts";
import { effectiveSpecOf, isRun, specField } from "../../workspace/effective-spec.ts";

/** Workflows that stay when they are done. */
export const missingTtl = rule({
  id: "missing-ttl",
  origin: "argotsx",
  category: "security",
  severity: "warning",
  only: "strict",
  title: "Workflows stay in the cluster for ever",
  docs: `A workflow that is done stays, with its status and its pods, until somebody deletes it; thousands of them make the API server and the controller slow. \`ttlStrategy\` says how long. A CronWorkflow keeps a few workflows by itself, and a controller can have a default for all, which is not known here. What all workflows of a WorkflowTemplate lack is told there.`,
  resource: (resource, report, { workspace }) => {
    if (!isRun(resource) || resource.kind === "CronWorkflow") return;
    const effective = effectiveSpecOf(resource, workspace);
    const strategy = specField(effective, "ttlStrategy");
    if (!effective.isComplete || (isFields(strategy) && Object.keys(strategy).length > 0)) return;
    const base = baseOf(resource, workspace);
    const isOwn = base === undefined || base === resource || isFields(resource.spec.ttlStrategy);
    report({
      at: resource.specPath,
      part: "key",
      inherited: isOwn ? undefined : { in: base, at: base.specPath },
      message: `workflows of ${resource.phrase} stay in the cluster when they are done`,
      help: "add ttlStrategy: { secondsAfterCompletion: … }",
    });
  },
});
