import type { Target } from "@argotsx/authoring/tree";
import { fieldOf, itemOf } from "./items.ts";
import { memberOf, nameOf } from "./make-expression.ts";
import { maySkip, type Placed } from "./placed.ts";
import type { Part, ReadAs, Resolution } from "./resolution.ts";

/**
 * What the item of a loop, or a field of it, means while the loop's own task is emitted. `declared` is the type of the
 * items of a list that is not known yet, where it is.
 */
export const resolveItem = ({ path }: Target, list: unknown, declared: ReadAs | undefined): Resolution => {
  const [, ...keys] = path;
  return {
    tag: path.join("."),
    expression: memberOf(nameOf("item"), ...keys),
    as: keys[0] === undefined ? (declared ?? itemOf(list)) : fieldOf(list, keys[0]),
  };
};

/** What Argo knows of a task besides its outputs. */
const fields: ReadonlySet<string> = new Set([
  ...["exitCode", "finishedAt", "hostNodeName", "id", "ip", "startedAt", "status"],
]);

/** What an output or a field of a task means beside it. `scope` is how Argo calls the siblings. */
export const resolveTask = ({ path }: Target, placed: Placed, scope: "tasks" | "steps"): Resolution | undefined => {
  const [field = "", name = ""] = path;
  const make = (part: Part, as: ReadAs, hasDefault: boolean, ...keys: readonly string[]): Resolution => ({
    tag: [scope, placed.name, ...keys].join("."),
    expression: memberOf(nameOf(scope), placed.name, ...keys),
    as,
    from: placed,
    part,
    hasDefault,
  });
  if (field !== "outputs" && !fields.has(field)) return undefined;
  if (field === "status") return make("status", { kind: "string" }, true, field);
  if (field !== "outputs") return make("field", { kind: field === "exitCode" ? "number" : "string" }, false, field);
  const spec = placed.template?.outputs[name];
  if (spec === undefined) return undefined;
  if (spec.kind === "artifact") return make("output", { kind: "artifact" }, false, "outputs", "artifacts", name);
  const printed = spec.options.stdout === true;
  const keys = printed ? ["outputs", "result"] : ["outputs", "parameters", name];
  const status = memberOf(nameOf(scope), placed.name, "status");
  const mayBeAbsent = maySkip(placed) ? { mayBeAbsent: { status } } : {};
  const as: ReadAs =
    placed.each === undefined ? { kind: spec.type } : { kind: "list", of: spec.type, printed, ...mayBeAbsent };
  // A skipped loop joins nothing; what it prints is then an empty list.
  const hasDefault = placed.each === undefined && !printed && spec.options.default !== undefined;
  return make(printed ? "printed" : "output", as, hasDefault, ...keys);
};
