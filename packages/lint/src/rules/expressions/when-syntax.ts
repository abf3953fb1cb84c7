import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const whenSyntax = rule({
  id: "when-syntax",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "A condition of 'when' fails whatever its tags are filled in with",
  docs: `Argo fills in the tags of a \`when\` and then reads what is there as a condition of a small language of its own: words and quoted texts, numbers, \`== != < <= > >= =~ !~ in\`, \`&& || !\` and parentheses, but no functions and no variables. A condition that cannot be read, or is neither true nor false, ends the step or task with an error. A text with a hyphen or a slash needs quotes, since \`prod-eu\` subtracts, and so does \`v1.2\`. The conditions of metrics and of a CronWorkflow are read in the same way.`,
  ...conditionFaults("syntax"),
});
