import type { Diagnostic } from "@argotsx/diagnostic";

const named = "(?:Workflow|CronWorkflow|WorkflowTemplate|ClusterWorkflowTemplate) '[^']*'";
const ofAnother = new RegExp(` of ${named} is no template of (${named})`);
const without = new RegExp(`, and ${named} has no `);

/** What is wrong, whichever resource it is told of. */
const mistake = ({ id, message, related }: Diagnostic): string =>
  JSON.stringify([
    id,
    message.replace(ofAnother, " of $1 is no template of it").replace(without, ", and there is no "),
    related.map(({ at: { file, line, column } }) => [file, line, column]),
  ]);

const isAtReference = ({ path }: Diagnostic): boolean => path?.at(-1) === "workflowTemplateRef";

/**
 * Leaves out what is told of a resource at its `workflowTemplateRef` when it is told of the template that this names as
 * well: what is wrong there with its entrypoint, its exit handler and its arguments is mended there.
 */
export const withoutToldAtTemplate = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  if (!diagnostics.some(isAtReference)) return diagnostics;
  const told = new Set(diagnostics.filter((one) => !isAtReference(one)).map(mistake));
  return diagnostics.filter((one) => !isAtReference(one) || !told.has(mistake(one)));
};
