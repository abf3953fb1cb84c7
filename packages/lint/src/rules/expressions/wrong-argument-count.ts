import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const wrongArgumentCount = rule({
  id: "wrong-argument-count",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "A function is called with too many or too few arguments",
  docs: `Argo finds out when it evaluates the expression, which fails then. \`sprig.\` functions take what they work on last, those of expr-lang first.`,
  ...expressionFaults("count"),
});
