import { rule } from "../../engine/rule.ts";
import { textOf } from "../../model/fields.ts";
import { defaultsOf, effectiveSpecOf, specField } from "../../workspace/effective-spec.ts";

const lists = { set: undefined, init: "initContainers", sidecar: "sidecars", plugin: undefined } as const;

/** Containers without an image that Argo's validator does not look at. */
export const containerWithoutImage = rule({
  id: "container-without-image",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["containerSet", "initContainers", "sidecars", "executorPlugins"],
  title: "A container of a set, a sidecar or the like has no image",
  docs: `Kubernetes refuses a pod with a container that has no \`image\`. Argo looks for it in a \`container\` and a \`script\` only, which \`missing-image\` reports; this rule is for the containers of a set, init containers, sidecars and executor plugins. Nothing is said where a \`podSpecPatch\` or the \`templateDefaults\` may bring one.`,
  container: ({ kind, owner, template, path, phrase, fields }, report, { workspace }) => {
    const { image } = fields;
    if (kind === "container" || kind === "script" || (image !== undefined && image !== null && image !== "")) return;
    const effective = effectiveSpecOf(owner, workspace);
    const list = lists[kind];
    if (
      !effective.isComplete ||
      textOf(template?.fields.podSpecPatch) !== undefined ||
      specField(effective, "podSpecPatch") !== undefined ||
      (list !== undefined && defaultsOf(effective).some((defaults) => defaults[list] !== undefined))
    )
      return;
    const isEmpty = image !== undefined;
    report({
      at: isEmpty ? [...path, "image"] : path,
      ...(isEmpty && { part: "key" }),
      message: `${phrase} has no image`,
      help: "give it an image, such as alpine:3.22",
    });
  },
});
