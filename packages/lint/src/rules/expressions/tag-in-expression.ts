import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const tagInExpression = rule({
  id: "tag-in-expression",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  title: "A tag stands in an expression that could name the variable",
  docs: `Argo puts the value of a tag into the text of an expression before it is read. Without quotes around it a text is then taken for the name of a variable, and a value with a quote or a hyphen is read as something else again. An expression names the variable itself, without braces.`,
  ...expressionFaults("tag"),
});
