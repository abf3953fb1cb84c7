import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const whenType = rule({
  id: "when-type",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  title: "A condition of 'when' compares a text with a number or a boolean",
  docs: `What stands in quotes is a text, and nothing is converted: \`'{{inputs.parameters.n}}' == 3\` never holds, and \`'{{inputs.parameters.n}}' > 3\` is an error, as is \`{{inputs.parameters.n}} > '3'\`. Either both sides are in quotes, or none. A date without quotes is a number too: \`2024-01-01\` subtracts, and is 2022.`,
  ...conditionFaults("type"),
});
