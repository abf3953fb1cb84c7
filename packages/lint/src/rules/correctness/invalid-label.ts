import { type Report, rule } from "../../engine/rule.ts";
import { labelKeyFault, labelValueFault } from "../../facts/names.ts";
import { isFilledInElsewhere } from "../../facts/other-tools.ts";
import { isFields } from "../../model/fields.ts";
import { type Metadata, metadataOf } from "../../model/metadata.ts";

/** Annotations may have capitals in their domain. */
const annotationKeyFault = (key: string): string | undefined => labelKeyFault(key.toLowerCase());

/** Only what is there once tags are filled in could be judged. */
const isKnown = (text: string): boolean => !text.includes("{{") && !isFilledInElsewhere(text);

const check = (
  { path, fields, phrase, isComputed }: Metadata,
  map: "labels" | "labelsFrom" | "annotations",
  keyFault: (key: string) => string | undefined,
  report: Report,
): void => {
  const held = fields[map];
  if (!isFields(held)) return;
  for (const key of Object.keys(held)) {
    const value = held[key];
    const fault = keyFault(key);
    if (fault !== undefined && isKnown(key)) {
      const at = [...path, map, key];
      const called = map === "annotations" ? "annotations" : "labels";
      report({ at, part: "key", message: `the key '${key}' of ${called} of ${phrase()} ${fault}` });
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
};

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
    for (const metadata of metadataOf(resource)) {
      check(metadata, "labels", labelKeyFault, report);
      check(metadata, "labelsFrom", labelKeyFault, report);
      check(metadata, "annotations", annotationKeyFault, report);
    }
  },
});
