import { rule } from "../../engine/rule.ts";
import { annotationsLimit, saidSize, utf8Size } from "../../facts/size.ts";
import { isFields } from "../../model/fields.ts";
import { metadataOf } from "../../model/metadata.ts";

/** The API server counts the keys and values of all annotations of an object. */
export const annotationsTooLarge = rule({
  id: "annotations-too-large",
  origin: "argotsx",
  category: "limits",
  severity: "error",
  about: ["annotations"],
  title: "The annotations are larger than what Kubernetes takes",
  docs: `All annotations of an object, keys and values, may have 256 KiB. Those of templates are given to pods, which are refused only when they are made.`,
  resource: (resource, report) => {
    for (const { path, fields, phrase } of metadataOf(resource)) {
      const { annotations } = fields;
      if (!isFields(annotations)) continue;
      let size = 0;
      for (const [key, value] of Object.entries(annotations)) {
        size += utf8Size(key) + (typeof value === "string" ? utf8Size(value) : 0);
      }
      if (size <= annotationsLimit) continue;
      report({
        at: [...path, "annotations"],
        message: `the annotations of ${phrase()} have ${saidSize(size)}, but may have ${saidSize(annotationsLimit)} at most`,
      });
    }
  },
});
