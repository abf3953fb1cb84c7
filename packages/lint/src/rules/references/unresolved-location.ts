import { rule } from "../../engine/rule.ts";
import { excerptsIn } from "../../model/excerpt.ts";
import { taggedTexts } from "../../model/texts.ts";
import { declaredAt } from "../../scope/declared-at.ts";
import { isChecked, isTolerated } from "../../scope/scope.ts";
import { whyUnknown } from "./why-unknown.ts";

/** What is left of unresolved-variable where Argo's validator puts arguments of its own in the place of input artifacts. */
export const unresolvedLocation = rule({
  id: "unresolved-location",
  origin: "argotsx",
  category: "references",
  severity: "error",
  about: ["artifacts"],
  title: "The location of an input artifact names a variable that is not known",
  docs: `When Argo validates a template that is called by another, it makes up artifacts for its inputs and does not look at their own locations. A tag in one that nothing gives a value to shows when the artifact is to be fetched.`,
  visit: (visit, report, { workspace }) => {
    const { root, template, isReal, scope } = visit;
    for (const { fields, path, name } of isReal ? [] : template.inputs.artifacts) {
      for (const { text, path: at, isKey, pieces } of taggedTexts({ ...fields, path: undefined }, path)) {
        const excerptOf = excerptsIn(text);
        for (const piece of pieces) {
          if (piece.kind !== "simple" || !isChecked(piece.name) || isTolerated(piece.name)) continue;
          if (scope.knows(piece.name)) continue;
          const { help, near } = whyUnknown(piece.name, { visit, call: undefined, scope, workspace });
          report({
            at,
            part: isKey ? "key" : "value",
            excerpt: excerptOf(piece),
            message: `${text.slice(piece.start, piece.end)} in the input artifact '${name}' of ${template.phrase} is not known there`,
            ...(help !== undefined && { help }),
            meant: declaredAt(near, { template, root }),
          });
        }
      }
    }
  },
});
