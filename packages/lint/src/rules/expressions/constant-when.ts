import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const constantWhen = rule({
  id: "constant-when",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  title: "A condition of 'when' always holds, or never",
  docs: `A condition without any tag is the same in every run. Variables stand in braces: \`steps.a.status == Failed\` compares two words.

A \`when\` that is nothing but \`false\` or \`true\` switches a step off or on, and is only noted.`,
  ...conditionFaults("constant", (condition) => /^\s*(?:true|false)\s*$/.test(condition)),
});
