import { holding, rule } from "../../engine/rule.ts";
import { type Mention, nameOf, placeOf } from "../../scope/mentions.ts";

type Kind = "artifact" | "parameter";

/** What a variable is, if it is an input or an output. */
const kindOf = (parts: readonly string[]): Kind | undefined => {
  const at = placeOfKind(parts);
  if (at === undefined) return undefined;
  const kind = parts[at];
  if (kind === "artifacts") return parts.length === at + 2 ? "artifact" : undefined;
  return kind === "parameters" || (kind === "result" && parts.length === at + 1) ? "parameter" : undefined;
};

/** Which of the parts says what kind it is: the one behind `inputs` and `outputs`. */
const placeOfKind = (parts: readonly string[]): number | undefined => {
  switch (parts[0]) {
    case "inputs":
    case "outputs":
      return 1;
    case "steps":
    case "tasks":
      return parts[2] === "outputs" ? 3 : undefined;
    case "workflow":
      return parts[1] === "outputs" ? 2 : undefined;
    default:
      return undefined;
  }
};

/** Whether a text is that of a field that takes an artifact. */
const takesArtifact = ({ path }: Mention): boolean =>
  path[path.length - 1] === "from" && path[path.length - 3] === "artifacts";

/** artifact-as-parameter and its reverse: Argo looks only whether the name is known. */
export const artifactAsParameter = rule({
  id: "artifact-as-parameter",
  origin: "argotsx",
  category: "references",
  severity: "error",
  about: [holding.tags, "from", "parameter"],
  title: "An artifact stands where a text is needed, or a parameter where an artifact is",
  docs: `An artifact is a file, and its tag has a meaning only in the \`from\` of another artifact. Elsewhere the tag is not filled in, and the step gets the text \`{{…}}\`. The other way round, \`from\` takes nothing but an artifact, and the step fails.

Within a template \`{{inputs.artifacts.NAME.path}}\` is where the file is.`,
  visit: ({ units, template }, report) => {
    for (const unit of units) {
      const { call } = unit;
      for (const mention of unit.mentions) {
        if (mention.how === "expression") continue;
        const kind = kindOf(mention.parts);
        if (kind === undefined || (kind === "artifact") === takesArtifact(mention)) continue;
        if (call !== undefined && mention.path[call.path.length] === "inline") continue;
        const where = call === undefined ? template.phrase : `${call.phrase} of ${template.phrase}`;
        const [root] = mention.parts;
        const name = nameOf(mention);
        const ofLeaf = root === "inputs" || root === "outputs" ? `{{${name}.path}} is the path of its file` : undefined;
        report({
          ...placeOf(mention),
          message:
            kind === "artifact"
              ? `${where} takes the artifact '${name}' for a text`
              : `${where} takes the parameter '${name}' for an artifact`,
          help:
            kind === "parameter"
              ? "hand it over among the parameters, or name an artifact"
              : ((template.isLeaf ? ofLeaf : undefined) ?? "hand it over among the artifacts, with 'from'"),
        });
      }
    }
  },
});
