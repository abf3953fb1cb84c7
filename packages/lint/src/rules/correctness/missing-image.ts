import { rule } from "../../engine/rule.ts";
import { fieldsOf, textOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";

/** The image that a resource gives to its templates that have none. Argo knows no defaults of a ClusterWorkflowTemplate that is referred to. */
const defaultImage = (owner: Resource, root: Resource, body: "container" | "script"): string | undefined => {
  if (owner.kind === "ClusterWorkflowTemplate" && owner !== root) return undefined;
  return textOf(fieldsOf(fieldsOf(owner.spec.templateDefaults)[body]).image);
};

/** container-image-required and script-image-required of Argo's validator. */
export const missingImage = rule({
  id: "missing-image",
  origin: "argo",
  category: "correctness",
  severity: "error",
  title: "A container or script has no image",
  docs: `A \`container\` and a \`script\` need an \`image\`, unless the \`templateDefaults\` of the resource that they are written in have one for the same body. Those of a ClusterWorkflowTemplate only count for itself: a workflow that refers to it is refused.

The containers of a \`containerSet\`, init containers and sidecars are not looked at by Argo.`,
  visit: ({ template, filled, root }, report) => {
    const { body, bodyFields } = filled;
    if (body !== "container" && body !== "script") return;
    if (textOf(bodyFields.image) !== undefined || defaultImage(template.owner, root, body) !== undefined) return;
    const { image } = template.bodyFields;
    // What is no text is refused as such.
    if (image !== undefined && image !== null && typeof image !== "string") return;
    const written = textOf(image);
    report({
      at: [...template.path, body, ...(written === undefined ? [] : ["image"])],
      ...(written === undefined && { part: "key" as const }),
      message:
        written === undefined
          ? `the ${body} of ${template.phrase} has no image`
          : `the image '${written}' of ${template.phrase} becomes an empty text`,
      help: "give it an image, such as alpine:3.22",
    });
  },
});
