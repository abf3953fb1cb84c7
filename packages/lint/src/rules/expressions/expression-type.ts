import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const expressionType = rule({
  id: "expression-type",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "An expression does what its values do not allow",
  docs: `Nearly every value of Argo is a text, also parameters and exit codes that look like numbers. Nothing is converted: \`inputs.parameters.n > 3\` fails when it is evaluated, and \`inputs.parameters.n == 3\` never holds. Write \`asInt(inputs.parameters.n)\`, or compare with a text.

It is also reported when an expression has to be true or false, a text or an artifact, and is not.`,
  ...expressionFaults("type"),
});
