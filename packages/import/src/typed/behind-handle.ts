import { fieldsOf, listOf } from "@argotsx/schema";
import { member } from "../code/key.ts";
import type { TemplatePlan } from "./plan.ts";
import { type Reference, textReference } from "./references.ts";

/** What Argo knows of a call besides its outputs. */
const ofNodes: ReadonlySet<string> = new Set([
  ...["status", "id", "ip", "exitCode", "startedAt", "finishedAt", "hostNodeName"],
]);

/** A call that is read. */
interface Read {
  readonly target: TemplatePlan;
  readonly isLoop: boolean;
  /** The outputs of the target that are lists as JSON. */
  readonly lists: ReadonlyMap<string, string> | undefined;
}

/** What stands behind the handle of a call for what a tag says behind its name: `.outputs.text` for `outputs.parameters.text`. */
export const behindHandle = (rest: string, { target, isLoop, lists }: Read): Reference | undefined => {
  if (rest === "exitCode") return { code: ".exitCode", isText: false, type: "number" };
  if (ofNodes.has(rest)) return textReference(`.${rest}`);
  if (isLoop) return undefined;
  const type = (output: string) => (lists?.has(output) === true ? "json" : undefined);
  if (rest === "outputs.result") {
    const { printed } = target;
    return printed === undefined
      ? undefined
      : { code: `.outputs${member(printed)}`, isText: true, type: type("result") };
  }
  const port = /^outputs\.(parameters|artifacts)\.([^.]+)$/.exec(rest);
  const [, what = "", name = ""] = port ?? [];
  if (!listOf(fieldsOf(target.fields.outputs)[what]).some((one) => fieldsOf(one).name === name)) return undefined;
  const code = `.outputs${member(name)}`;
  return { code, isText: true, type: what === "artifacts" ? "artifact" : type(name) };
};
