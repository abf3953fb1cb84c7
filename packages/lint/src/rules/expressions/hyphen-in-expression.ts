import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const hyphenInExpression = rule({
  id: "hyphen-in-expression",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "A name with a hyphen is read as a subtraction",
  docs: `In an expression \`inputs.parameters.my-name\` is \`inputs.parameters.my\` minus \`name\`. A name with a hyphen stands in brackets and quotes: \`inputs.parameters['my-name']\`, \`steps['my-step'].outputs.result\`. In a plain tag such as \`{{inputs.parameters.my-name}}\` it needs none.`,
  ...expressionFaults("hyphen"),
});
