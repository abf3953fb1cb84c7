import { lintedKinds } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import type { Resource } from "../../model/resource.ts";

const isLinted = ({ kind, source }: Resource): boolean =>
  kind !== "WorkflowEventBinding" && source.isExternal !== true && source.isUnseen !== true;

/** load-nothing-linted of Argo's linter, and what leads to it: load-duplicate-key-drop, load-kindless-skip and load-other-kind-skip. */
export const nothingLinted = rule({
  id: "nothing-linted",
  origin: "argo",
  only: "argo",
  category: "correctness",
  severity: "error",
  title: "Argo finds nothing to lint in a run",
  docs: `\`argo lint\` fails where none of its files holds a Workflow, a WorkflowTemplate, a ClusterWorkflowTemplate or a CronWorkflow that it can read. A WorkflowEventBinding does not count, nor do the items of a \`List\`, nor a document in which a key stands twice, which it passes over without a word.`,
  workspace: ({ resources, others, sources }, report) => {
    const first = sources.find(({ isExternal }) => isExternal !== true);
    if (first === undefined || resources.some(isLinted)) return;
    if (others.some(({ kind }) => lintedKinds.has(kind))) return;
    report({ in: { source: first }, at: [], message: "none of the files holds a manifest that Argo lints" });
  },
});
