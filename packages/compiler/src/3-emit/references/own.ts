import type { Spec, Target, TemplateIdentity } from "@argotsx/authoring/tree";
import { memberOf, nameOf } from "./make-expression.ts";
import type { ReadAs, Resolution } from "./resolution.ts";

const resolution = (path: readonly [string, ...string[]], as: ReadAs): Resolution => ({
  tag: path.join("."),
  expression: memberOf(nameOf(path[0]), ...path.slice(1)),
  as,
});

const readAs = (spec: Spec): ReadAs => ({ kind: spec.kind === "param" ? spec.type : "artifact" });

/**
 * What a template's own references mean inside it: its inputs, the paths of its artifacts and outputs, and, for its
 * metrics, what its outputs hold and how it ended.
 */
export const resolveOwn = ({ path }: Target, { inputs, outputs }: TemplateIdentity): Resolution | undefined => {
  const [side, name = "", part] = path;
  if (side === "self") {
    const [first = "", ...others] = path.slice(1);
    return resolution([first, ...others], { kind: first === "status" ? "string" : "number" });
  }
  const specs = side === "inputs" ? inputs : outputs;
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined || (side !== "inputs" && side !== "outputs")) return undefined;
  const list = spec.kind === "param" ? "parameters" : "artifacts";
  if (part === "path") return resolution([side, list, name, "path"], { kind: "string" });
  const isPrinted = side === "outputs" && spec.kind === "param" && spec.options.stdout === true;
  if (isPrinted) return resolution(["outputs", "result"], readAs(spec));
  return resolution([side, list, name], readAs(spec));
};

const numbers: ReadonlySet<string> = new Set([
  "lastRetry.duration",
  "lastRetry.exitCode",
  "retries",
  "workflow.duration",
  "workflow.priority",
]);

/** What the names of those begin with. */
const globals: ReadonlySet<string> = new Set(["lastRetry", "pod", "retries", "workflow"]);

/** What the references mean that every template sees: `workflow.name`, `lastRetry.exitCode`, `pod.name`. */
export const resolveGlobal = ({ path }: Target): Resolution | undefined => {
  const [root = "", ...keys] = path;
  if (!globals.has(root)) return undefined;
  const tag = path.join(".");
  const isArtifact = path[1] === "outputs" && path[2] === "artifacts";
  return {
    tag,
    // Argo splits the names of its variables at every dot, also those in the keys of labels.
    // The creation time is an object of its parts there.
    expression: memberOf(
      nameOf(root),
      ...keys.flatMap((key) => key.split(".")),
      ...(tag === "workflow.creationTimestamp" ? ["RFC3339"] : []),
    ),
    as: { kind: isArtifact ? "artifact" : numbers.has(tag) ? "number" : "string" },
  };
};
