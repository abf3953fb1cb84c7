import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const unknownFunction = rule({
  id: "unknown-function",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "An expression calls a function that does not exist",
  docs: `Expressions have the functions of expr-lang, \`asInt\`, \`asFloat\`, \`toJson\`, \`jsonpath\`, and those of sprig behind \`sprig.\`. HTTP conditions, transformations of data, \`stopStrategy\`, and the selector and parameters of an event binding have those of expr-lang only.`,
  ...expressionFaults("function"),
});
