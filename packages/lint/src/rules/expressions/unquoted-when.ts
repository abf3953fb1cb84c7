import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const unquotedWhen = rule({
  id: "unquoted-when",
  origin: "argotsx",
  category: "expressions",
  severity: "note",
  title: "A value that may be any text stands in a condition without quotes",
  docs: `The value of a tag becomes a part of the condition. Without quotes around it, an empty value leaves a gap, and one with a space, a hyphen or a slash is read as several words: the step or task ends with an error instead of being skipped. It is reported where the value is compared with a text; where it is a number or a boolean, it must stand without quotes.`,
  ...conditionFaults("unquoted"),
});
