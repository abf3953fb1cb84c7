import type { Edit, Fix } from "@argotsx/diagnostic";
import { type UnknownField, valueAt } from "@argotsx/schema";
import { schedulesOf } from "./schedules-of.ts";

/**
 * What to write instead of a field that came or went, by the type that the target has and the field; reviewed by hand.
 * It holds in every target that does not know the field.
 */
const replacements: Readonly<Record<string, string | ((value: unknown) => string)>> = {
  "CronWorkflowSpec.schedule": (value) => `put it into a list: ${schedulesOf(value)}`,
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
export const replacementOf = ({ owner, field, path }: UnknownField, root: unknown): string | undefined => {
  const place = `${owner}.${field}`;
  const said = Object.hasOwn(replacements, place) ? replacements[place] : undefined;
  return typeof said === "function" ? said(valueAt(root, path)) : said;
};

/** The fields of which there is now a list, and the list. */
const lists: Readonly<Record<string, string>> = {
  "CronWorkflowSpec.schedule": "schedules",
  "Synchronization.mutex": "mutexes",
  "Synchronization.semaphore": "semaphores",
};

/** The lists of which there was only one before, and the field for it. */
const singles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lists).map(([place, list]) => {
    const [type = "", field = ""] = place.split(".");
    return [`${type}.${list}`, field];
  }),
);

/** How a field is written that no component knows, since the version that they are for has another. */
export const asManifest = (field: string): string =>
  `components write the fields of 4.1, which has no '${field}': write the resource as <Manifest>, with '${field}'`;

/** What to write instead of a list for a target that knows only one, where a component writes the list. */
export const formerOf = (type: string, field: string): string | undefined => {
  const place = `${type}.${field}`;
  return Object.hasOwn(singles, place) ? `${asManifest(singles[place] ?? "")}, which takes one` : undefined;
};

/** How a field of an earlier version is written that a component leaves out. */
export const missingFormer = (type: string, field: string): string | undefined =>
  Object.hasOwn(lists, `${type}.${field}`) ? asManifest(field) : undefined;

/** What never did anything. */
const idle: ReadonlySet<string> = new Set([
  "LocalObjectReference.key",
  "LocalObjectReference.optional",
  "ObjectMeta.clusterName",
]);

/**
 * The change that a replacement comes to, where it is one for sure: not where the new field is there as well, or where a
 * list has more items than the old field can take.
 */
export const fixOf = ({ owner, field, path }: UnknownField, root: unknown): Fix | undefined => {
  const place = `${owner}.${field}`;
  if (idle.has(place)) return { title: `take '${field}' away`, edits: [{ kind: "remove", path }] };
  const key = lists[place] ?? singles[place];
  if (key === undefined || valueAt(root, [...path.slice(0, -1), key]) !== undefined) return undefined;
  const value = valueAt(root, path);
  if (lists[place] !== undefined) {
    if (value === null || value === undefined || Array.isArray(value)) return undefined;
    const edits: readonly Edit[] = [
      { kind: "wrap", path },
      { kind: "rename", path, key },
    ];
    return { title: `put it into a list, '${key}'`, edits };
  }
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const edits: readonly Edit[] = [
    { kind: "set", path, value: value[0] },
    { kind: "rename", path, key },
  ];
  return { title: `write its only item as '${key}'`, edits };
};

/** All places that have a replacement. */
export const replaced: readonly string[] = Object.keys(replacements);
