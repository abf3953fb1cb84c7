import type { Frame } from "../frame.ts";

/** Whether a value has fields to look into. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * The names of the templates that a resource has in a literal beside its children, in order: only a cron workflow can,
 * in its `workflowSpec`, as a list or as a record.
 */
export const writtenTemplates = ({ kind, props }: Frame): readonly unknown[] => {
  const templates = kind === "CronWorkflow" && isFields(props.workflowSpec) ? props.workflowSpec.templates : undefined;
  if (Array.isArray(templates)) return templates.map((one: unknown) => (isFields(one) ? one.name : undefined));
  return isFields(templates) ? Object.keys(templates).filter((name) => isFields(templates[name])) : [];
};
