import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const whenValue = rule({
  id: "when-value",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  title: "A value that the manifest gives makes a condition fail",
  docs: `The value of a tag becomes a part of the condition. Without quotes around it, an empty value leaves a gap, and one with a space, a hyphen or a slash is read as several words: the step or task ends with an error. It is reported when a default, a value, one of an \`enum\` or an item of the loop is such a text.`,
  ...conditionFaults("value"),
});
