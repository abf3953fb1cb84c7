import { holding, rule } from "../../engine/rule.ts";
import { beginningOf, unclosedTexts } from "../../scope/unclosed.ts";
import { atUnclosed } from "./unclosed-tag.ts";

/** What var-unterminated of Argo's validator lets pass. */
export const tagLeftOpen = rule({
  id: "tag-left-open",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: [holding.unclosedTags],
  title: "A tag is not closed, and Argo does not see it",
  docs: `A \`{{\` without a \`}}\` in its own text goes on to the next one behind it in the template. Here what lies between is no name that Argo checks, so the template is accepted, but nothing is put in its place, and a tag behind it may be swallowed. \`unclosed-tag\` reports those that Argo refuses.

In a script that needs the characters, such as a template of another language, write them in two pieces.`,
  visit: (visit, report) => {
    // The texts of an inline template are those of the one around it, too.
    if (visit.template.inlineIn !== undefined) return;
    for (const text of unclosedTexts(visit)) {
      if (text.isRefused) continue;
      report({
        ...atUnclosed(text),
        message: `the tag '${beginningOf(text)}' in ${visit.template.phrase} is not closed, and Argo leaves it as it is`,
      });
    }
  },
});
