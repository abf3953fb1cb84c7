/**
 * What to write instead of a field that came or went, by the type that the target has and the field; reviewed by hand.
 * It holds in every target that does not know the field.
 */
const replacements: Readonly<Record<string, string>> = {
  "CronWorkflowSpec.schedule": "put it into a list: schedules: ['…']",
  "CronWorkflowSpec.schedules": "write 'schedule', which takes one; each further one needs a CronWorkflow of its own",
  "LocalObjectReference.key": "leave it out: memoization only ever used the name",
  "LocalObjectReference.optional": "leave it out: memoization never looked at it",
  "ObjectMeta.clusterName": "leave it out: Kubernetes never used it",
  "Synchronization.mutex": "put it into a list: mutexes: [{ name: … }]",
  "Synchronization.mutexes": "write 'mutex', which takes one",
  "Synchronization.semaphore": "put it into a list: semaphores: [{ configMapKeyRef: … }]",
  "Synchronization.semaphores": "write 'semaphore', which takes one",
  "Template.priority": "'priorityClassName' names a PriorityClass of the cluster",
  "WorkflowSpec.podPriority": "'podPriorityClassName' names a PriorityClass of the cluster",
};

/** What to write instead, where that is known. */
export const replacementOf = (type: string, field: string): string | undefined =>
  Object.hasOwn(replacements, `${type}.${field}`) ? replacements[`${type}.${field}`] : undefined;

/** All places that have a replacement. */
export const replaced: readonly string[] = Object.keys(replacements);
