import type { Path } from "@argotsx/schema";
import { rule } from "../../engine/rule.ts";
import { fieldsOf } from "../../model/fields.ts";
import type { Resource } from "../../model/resource.ts";

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === "";

/** Where it is missed: as near as there is something written. */
const placeIn = ({ fields }: Resource): Path => {
  const written = ["name", "generateName"].find((field) => Object.hasOwn(fieldsOf(fields.metadata), field));
  if (written !== undefined) return ["metadata", written];
  return [Object.hasOwn(fields, "metadata") ? "metadata" : "kind"];
};

/** Kubernetes makes no object without a name, which Argo's linter does not look for. */
export const unnamedObject = rule({
  id: "unnamed-object",
  origin: "argotsx",
  category: "correctness",
  severity: "error",
  title: "An object has no name",
  docs: `Every object needs a \`name\`, or a \`generateName\` to which Kubernetes adds some characters. One without either cannot be applied, and a template without a name cannot be referred to. \`argo submit\` can give a workflow a name on the command line; say it in the manifest, so that it does not depend on that.`,
  resource: (resource, report) => {
    const { name, generateName } = fieldsOf(resource.fields.metadata);
    if (!isAbsent(name) || !isAbsent(generateName)) return;
    const isWorkflow = resource.kind === "Workflow";
    report({
      at: placeIn(resource),
      part: "key",
      message: `this ${resource.kind} has no name`,
      help: `give it a name under metadata${isWorkflow ? ", or a generateName such as build-" : ""}`,
    });
  },
});
