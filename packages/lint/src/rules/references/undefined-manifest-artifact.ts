import { rule } from "../../engine/rule.ts";
import { fieldsOf, isFields, textOf } from "../../model/fields.ts";

/** resource-manifestfrom-artifact of Argo's validator. */
export const undefinedManifestArtifact = rule({
  id: "undefined-manifest-artifact",
  origin: "argo",
  category: "references",
  severity: "error",
  about: ["manifestFrom"],
  title: "A manifest is taken from an artifact that the template does not have",
  docs: `\`manifestFrom.artifact.name\` is the name of an input artifact of the same template.`,
  visit: ({ filled, template }, report, { workspace }) => {
    const { action, manifest, manifestFrom } = filled.bodyFields;
    if (filled.body !== "resource" || action === "get" || action === "delete" || textOf(manifest) !== undefined) return;
    const artifact = fieldsOf(manifestFrom).artifact;
    if (!isFields(artifact)) return;
    const { name } = artifact;
    const { artifacts } = filled.inputs;
    if (typeof name !== "string" || artifacts.some((one) => one.name === name)) return;
    const near = workspace.spelling.closest(name, () => artifacts.map((one) => one.name));
    report({
      at: [...filled.path, "resource", "manifestFrom", "artifact", "name"],
      message: `${template.phrase} takes its manifest from '${name}', which is no input artifact of it`,
      ...(near !== undefined && { help: `did you mean '${near}'?` }),
    });
  },
});
