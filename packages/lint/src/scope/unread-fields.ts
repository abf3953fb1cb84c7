import { type Path, type Shape, shapeOf, valueAt } from "@argotsx/schema";
import type { Profile } from "../engine/profile.ts";
import type { Call } from "../model/call.ts";
import { type Fields, fieldsOf, isFields, isThere } from "../model/fields.ts";
import { fieldsBehind } from "../model/misplaced-fields.ts";
import type { Resource } from "../model/resource.ts";
import { meantField } from "../near-field.ts";
import { isBelowStep } from "../structure-origin.ts";

/** An object of a resource, as it is written. */
interface Written {
  readonly owner: Resource;
  readonly fields: Fields;
  readonly path: Path;
  readonly type: string;
}

const isMisshapen = (value: unknown, shape: Shape): boolean => {
  if (!isThere(value)) return false;
  switch (shape.kind) {
    case "object":
    case "map":
      return !isFields(value);
    case "list":
      return !Array.isArray(value);
    case "scalar":
      return typeof value === "object" || (shape.type === "string" && typeof value !== "string");
    case "any":
      return false;
  }
};

/** Whether a field that there is not is told of: Argo does not look for it below a step. */
export const isFieldTold = (path: Path, profile: Profile | undefined): boolean =>
  profile !== "argo" || !isBelowStep(path);

/**
 * Whether one of some fields is there and not read, since its name is misspelt or made short, or its value of another type. That is told,
 * and what follows from it need not be. The profile matters to what Argo refuses itself. What is wrong with a manifest that is
 * not checked is not told.
 */
const hasUnread = (
  { owner, fields, path, type }: Written,
  names: readonly string[],
  profile: Profile | undefined,
): boolean => {
  if (owner.source.isExternal === true) return false;
  const shape = shapeOf(type);
  return Object.keys(fields).some((key) => {
    const own = shape.fields.get(key);
    if (own !== undefined) return names.includes(key) && isMisshapen(fields[key], own);
    const meant = meantField(key, fields, shape);
    return meant !== undefined && names.includes(meant.name) && isFieldTold([...path, key], profile);
  });
};

/** The same of the object at a path. */
export const hasUnreadAt = (
  owner: Resource,
  path: Path,
  type: string,
  names: readonly string[],
  profile: Profile | undefined,
): boolean => hasUnread({ owner, fields: fieldsOf(valueAt(owner.fields, path)), path, type }, names, profile);

const holders = { arguments: "Arguments", inputs: "Inputs", outputs: "Outputs" } as const;

/** The same of a parameter, some fields of which may also stand behind the list that it is the last of. */
export const hasUnreadOfParameter = (
  owner: Resource,
  path: Path,
  names: readonly string[],
  profile: Profile | undefined,
): boolean => {
  if (owner.source.isExternal === true) return false;
  if (hasUnreadAt(owner, path, "Parameter", names, profile)) return true;
  const [holder] = path.slice(-3);
  if (holder !== "arguments" && holder !== "inputs" && holder !== "outputs") return false;
  const around = path.slice(0, -2);
  const behind = fieldsBehind(owner.fields, path, holders[holder]);
  return behind.some((field) => names.includes(field) && isFieldTold([...around, field], profile));
};

const writtenAs = ({ template, fields, path, group }: Call): Written => ({
  owner: template.owner,
  fields,
  path,
  type: group === undefined ? "DAGTask" : "WorkflowStep",
});

const loops = ["withItems", "withParam", "withSequence"];

/** Words of other tools for a loop, of which it is told what Argo calls it. */
const otherLoops = ["items", "loop"];

const findUnreadLoop = (call: Call, profile: Profile | undefined): boolean =>
  hasUnread(writtenAs(call), loops, profile) ||
  (call.template.owner.source.isExternal !== true &&
    otherLoops.some((word) => isThere(call.fields[word]) && isFieldTold([...call.path, word], profile)));

/** What was found in profiles other than Argo's, since each item that is named asks. */
const found = new WeakMap<Call, boolean>();

/** Whether a step or task has a loop that is not read, whose item is meant where one is named. */
export const isLoopUnread = (call: Call, profile?: Profile): boolean => {
  if (profile === "argo") return findUnreadLoop(call, profile);
  let isUnread = found.get(call);
  if (isUnread === undefined) {
    isUnread = findUnreadLoop(call, profile);
    found.set(call, isUnread);
  }
  return isUnread;
};

const targets = ["template", "templateRef", "inline"];

/** Whether what a step or task calls is there and not read. */
export const isTargetUnread = (call: Call, profile?: Profile): boolean => hasUnread(writtenAs(call), targets, profile);
