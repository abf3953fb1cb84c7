import { member } from "../code/key.ts";
import type { Writing } from "../code/value.ts";
import { type Reference, textReference } from "./references.ts";

/** References to the workflow itself, by the words behind `workflow.`. */
const ofWorkflow: ReadonlySet<string> = new Set([
  ...["name", "namespace", "uid", "mainEntrypoint", "serviceAccountName", "creationTimestamp", "scheduledTime"],
  ...["priority", "status", "failures", "duration"],
]);

/** What has members of any name. */
const openOfWorkflow: ReadonlySet<string> = new Set(["parameters", "labels", "annotations", "creationTimestamp"]);

const ofRetries: ReadonlySet<string> = new Set(["exitCode", "status", "duration", "message"]);

const numbers: ReadonlySet<string> = new Set([
  ...["lastRetry.duration", "lastRetry.exitCode", "retries", "workflow.duration", "workflow.priority"],
]);

/** What follows the import that a tag is a reference of: `.parameters.message`. Nothing where it is none. */
const behind = (root: string, names: readonly string[]): string | undefined => {
  const [what = "", name, ...rest] = names;
  if (root === "retries") return names.length === 0 ? "" : undefined;
  if (root === "pod") return what === "name" && name === undefined ? ".name" : undefined;
  if (root === "lastRetry") return ofRetries.has(what) && name === undefined ? `.${what}` : undefined;
  if (root !== "workflow") return undefined;
  if (name === undefined) return ofWorkflow.has(what) ? `.${what}` : undefined;
  if (what === "outputs") {
    const [output, other] = rest;
    return name === "parameters" && output !== undefined && other === undefined
      ? `.outputs.parameters${member(output)}`
      : undefined;
  }
  if (!openOfWorkflow.has(what) || name === "json") return undefined;
  // The key of a label may have dots in it, and no other name here has.
  const isKey = what === "labels" || what === "annotations";
  return rest.length === 0 || isKey ? `.${what}${member([name, ...rest].join("."))}` : undefined;
};

/** The reference of a tag that means the same in every template. */
export const globalReference = (tag: string, { used }: Writing): Reference | undefined => {
  const [root = "", ...names] = tag.split(".");
  const code = behind(root, names);
  if (code === undefined) return undefined;
  used.add(root);
  return numbers.has(tag) ? { code: root + code, isText: true, type: "number" } : textReference(root + code);
};
