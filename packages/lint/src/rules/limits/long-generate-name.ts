import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { generatedName, isCutGenerateName } from "../../facts/pod-name.ts";
import { fieldsOf, textOf } from "../../model/fields.ts";

/** Kubernetes makes names of at most 63 characters, five of which are random. */
export const longGenerateName = rule({
  id: "long-generate-name",
  origin: "argotsx",
  category: "limits",
  severity: "warning",
  about: ["generateName"],
  title: "Kubernetes cuts the prefix of a name",
  docs: `Of \`generateName\` Kubernetes keeps 58 characters and adds five random ones. What is behind them is lost, with the hyphen that sets the random part off, so that workflows of two such prefixes may look alike.`,
  resource: (resource, report) => {
    const judge = (metadata: unknown, path: Path) => {
      const { name, generateName } = fieldsOf(metadata);
      const prefix = textOf(generateName);
      // A name wins over the prefix of one.
      if (prefix === undefined || textOf(name) !== undefined || !isCutGenerateName(prefix)) return;
      report({
        at: [...path, "generateName"],
        message: `the generateName has ${prefix.length} characters, of which Kubernetes keeps 58`,
        help: `names will look like '${generatedName(prefix)}'`,
      });
    };
    judge(resource.metadata, ["metadata"]);
    const { submit } = fieldsOf(resource.fields.spec);
    if (resource.kind === "WorkflowEventBinding") judge(fieldsOf(submit).metadata, ["spec", "submit", "metadata"]);
  },
});
