import { closest } from "@argotsx/diagnostic";
import type { Path } from "@argotsx/schema";
import { holding, type Report, rule } from "../../engine/rule.ts";
import { eachText } from "../../model/each-text.ts";
import { excerptsIn } from "../../model/excerpt.ts";
import { piecesOf } from "../../model/pieces.ts";
import { comparisonsInExpression, comparisonsInWhen, type StatusComparison } from "../../model/status-comparisons.ts";

const phases = ["Succeeded", "Failed", "Error", "Skipped", "Omitted", "Running", "Pending"] as const;

const isPhase = (word: string): boolean => word === "" || phases.some((phase) => phase === word);

/** Every comparison of a text, which is a condition, an expression, or has expressions in its tags. */
const comparisonsIn = (text: string, field: string): readonly StatusComparison[] => {
  if (field === "expression") return comparisonsInExpression(text);
  const inTags = piecesOf(text).flatMap((piece) =>
    piece.kind !== "expression"
      ? []
      : comparisonsInExpression(piece.source).map(({ start, end, ...rest }) => ({
          ...rest,
          start: start + piece.sourceStart,
          end: end + piece.sourceStart,
        })),
  );
  return field === "when" ? [...comparisonsInWhen(text), ...inTags] : inTags;
};

const check = (value: unknown, path: Path, report: Report): void => {
  const judge = (text: string, at: () => Path, isKey: boolean): void => {
    if (isKey) return;
    const place = at();
    const excerptOf = excerptsIn(text);
    for (const { variable, word, start, end } of comparisonsIn(text, String(place.at(-1)))) {
      if (isPhase(word)) continue;
      const near = closest(word, phases);
      report({
        at: place,
        excerpt: excerptOf({ start, end }),
        message: `'${variable}' is never '${word}'`,
        help:
          near === undefined ? `it is one of ${phases.map((one) => `'${one}'`).join(", ")}` : `did you mean '${near}'?`,
      });
    }
  };
  // An inline template is looked at by itself.
  eachText(value, path, "status", judge, "inline");
};

/** Words that no status is. */
export const unknownStatus = rule({
  id: "unknown-status",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  about: ["when", "expression", holding.expressions],
  title: "A status is compared with a word that it never is",
  docs: `How a workflow, a step or a task ends is said by one of a few words: \`Succeeded\`, \`Failed\`, \`Error\`, \`Skipped\` or \`Omitted\`, and \`Pending\` or \`Running\` before. A comparison with any other is the same in every run. In \`depends\` the words are others: \`Errored\` is one of those.`,
  resource: ({ spec, specPath }, report) => {
    check(spec.hooks, [...specPath, "hooks"], report);
    check(spec.metrics, [...specPath, "metrics"], report);
  },
  template: ({ fields, path }, report) => check(fields, path, report),
});
