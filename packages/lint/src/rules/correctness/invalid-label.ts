import { rule } from "../../engine/rule.ts";
import { labelKeyFault, labelValueFault } from "../../facts/names.ts";
import { isFilledInElsewhere } from "../../facts/other-tools.ts";
import { isFields } from "../../model/fields.ts";
import { metadataOf } from "../../model/metadata.ts";

/** Annotations may have capitals in their domain. */
const annotationKeyFault = (key: string): string | undefined => labelKeyFault(key.toLowerCase());

const maps = [
  ["labels", "label", labelKeyFault],
  ["labelsFrom", "label", labelKeyFault],
  ["annotations", "annotation", annotationKeyFault],
] as const;

/** Only what is there once tags are filled in could be judged. */
const isKnown = (text: string): boolean => !text.includes("{{") && !isFilledInElsewhere(text);

/** Labels and annotations as Kubernetes takes them. */
export const invalidLabel = rule({
  id: "invalid-label",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  about: ["labels", "labelsFrom", "annotations"],
  title: "Kubernetes refuses a label or an annotation",
  docs: `A key is a name of at most 63 letters, digits, \`-\`, \`_\` and \`.\`, and may have a domain and a \`/\` in front. The value of a label follows the same rules and may be empty; that of an annotation is free.

Those of the resource are refused when it is submitted. Those of templates and of \`podMetadata\` are only refused when the pod is made, so that the workflow has been running until then. Values with tags are not judged, nor those that an event binding computes by expressions.`,
  resource: (resource, report) => {
    for (const { path, fields, phrase, isComputed } of metadataOf(resource)) {
      for (const [map, called, keyFault] of maps) {
        const held = fields[map];
        if (!isFields(held)) continue;
        for (const [key, value] of Object.entries(held)) {
          const fault = keyFault(key);
          if (fault !== undefined && isKnown(key)) {
            const at = [...path, map, key];
            report({ at, part: "key", message: `the key '${key}' of ${called}s of ${phrase()} ${fault}` });
          } else if (map === "labels" && !isComputed && typeof value === "string") {
            const wrong = labelValueFault(value);
            if (wrong === undefined || !isKnown(value)) continue;
            report({
              at: [...path, map, key],
              message: `the label '${key}' of ${phrase()} has the value '${value}', which ${wrong}`,
              help: "an annotation may hold any text",
            });
          }
        }
      }
    }
  },
});
