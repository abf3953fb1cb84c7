import { holding, rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const unknownFunction = rule({
  id: "unknown-function",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  about: [holding.expressions, "expression", "fromExpression", "successCondition", "condition", "event", "selector"],
  title: "An expression calls a function that does not exist",
  docs: `Expressions have the functions of expr-lang, \`asInt\`, \`asFloat\`, \`toJson\`, \`jsonpath\`, and those of sprig behind \`sprig.\`. HTTP conditions, transformations of data, \`stopStrategy\`, and the selector and parameters of an event binding have those of expr-lang only.`,
  resource: expressionFaults("function"),
});
