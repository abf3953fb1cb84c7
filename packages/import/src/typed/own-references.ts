import { member } from "../code/key.ts";
import type { Specs } from "./declaration-code.ts";
import { globalReference } from "./global-references.ts";
import { type ReferenceOf, textReference } from "./references.ts";
import type { Spec } from "./specs.ts";

/**
 * The references that the body of a template sees of itself. `lists` are its inputs that are lists as JSON; `used` is
 * told which words of what the body is given the references begin with.
 */
export const ownReferences = (
  { inputs, outputs }: Specs,
  lists: ReadonlyMap<string, string> | undefined,
  used: Set<string>,
): ReferenceOf => {
  const find = (specs: readonly Spec[], name: string, kind: Spec["kind"]) =>
    specs.find((spec) => spec.name === name && spec.kind === kind);
  return (tag, writing) => {
    const global = globalReference(tag, writing);
    if (global !== undefined) return global;
    const match = /^(inputs|outputs)\.(parameters|artifacts)\.([^.]+)(\.path)?$/.exec(tag);
    if (match === null) return undefined;
    const [, side = "", what, name = "", path = ""] = match;
    const kind = what === "parameters" ? "param" : "artifact";
    const spec = find(side === "inputs" ? inputs : outputs, name, kind);
    if (spec === undefined) return undefined;
    if (side === "outputs" ? path === "" : kind === "param" && path !== "") return undefined;
    used.add(side);
    const code = `${side}${member(name)}${path}`;
    if (kind === "artifact" && path === "") return { code, isText: true, type: "artifact" };
    return side === "inputs" && lists?.has(name) ? { code, isText: true, type: "json" } : textReference(code);
  };
};
