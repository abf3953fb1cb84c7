import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const expressionClosedEarly = rule({
  id: "expression-closed-early",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "A tag ends inside of its expression",
  docs: `A tag goes from its braces to the next \`}}\`, wherever that stands. A map within a map ends with two braces, and with it the tag: write a space between them.`,
  ...expressionFaults("closed-early"),
});
