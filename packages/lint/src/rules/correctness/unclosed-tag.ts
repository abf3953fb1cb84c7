import { valueAt } from "@argotsx/schema";
import { holding, type Report, type RuleFinding, rule } from "../../engine/rule.ts";
import { beginningOf, type UnclosedText, unclosedTexts } from "../../scope/unclosed.ts";
import type { Visit } from "../../scope/visit.ts";
import type { Walk } from "../../scope/walk.ts";

/** Whether the text as it is written, with nothing filled in, has the end of a tag behind the beginning of this one. */
const isClosedByAnother = ({ owner, path }: UnclosedText, beginning: string): boolean => {
  const written = valueAt(owner.fields, path);
  return typeof written === "string" && written.includes("}}", written.indexOf(beginning));
};

/** Where an unclosed tag begins, and what to do. */
export const atUnclosed = (
  unclosed: UnclosedText,
): Pick<RuleFinding, "at" | "in" | "part" | "excerpt" | "help" | "meant"> => {
  const text = beginningOf(unclosed);
  const half = /^\{\{\s*([^\s{}]+)\s*\}(?!\})/.exec(unclosed.text.slice(unclosed.unclosed))?.[1];
  return {
    at: unclosed.path,
    in: unclosed.owner,
    part: unclosed.isKey ? "key" : "value",
    excerpt: { text, nth: unclosed.text.slice(0, unclosed.unclosed).split(text).length - 1 },
    // Where another tag ends behind it, and in inputs, the brace that is missing is found by itself as well.
    meant:
      unclosed.path.includes("inputs") || isClosedByAnother(unclosed, text)
        ? { in: unclosed.owner, at: unclosed.path }
        : undefined,
    help: half === undefined ? "write '}}' behind it" : `a brace is missing: write {{${half}}}`,
  };
};

/** Whether the template around an inline one has the same texts, which are said there. */
export const isAround = ({ template }: Visit, { visits }: Walk): boolean => {
  const around = template.inlineIn?.template;
  const visit = around && visits.find((one) => one.template === around);
  return visit !== undefined && unclosedTexts(visit).some(({ isRefused }) => isRefused);
};

const tell = (visit: Visit, walk: Walk, report: Report): void => {
  const texts = unclosedTexts(visit).filter(({ isRefused }) => isRefused);
  if (texts.length === 0 || isAround(visit, walk)) return;
  for (const text of texts) {
    report({
      ...atUnclosed(text),
      message: `the tag '${beginningOf(text)}' in ${visit.template.phrase} is not closed`,
    });
  }
};

/** var-unterminated and expr-json-broken of Argo's validator. */
export const unclosedTag = rule({
  id: "unclosed-tag",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: [holding.unclosedTags],
  title: "A tag is not closed",
  docs: `Argo looks for tags in a template that is written as JSON, so a \`{{\` without a \`}}\` in its own text goes on to the next \`}}\` behind it, be it another tag's or that of two objects that end. What it then is called is no variable. Where no such name is checked, Argo takes the template, and \`tag-left-open\` reports it.

There is no way to write \`{{\` as text.`,
  visit: (visit, report, { walk }) => tell(visit, walk, report),
});
