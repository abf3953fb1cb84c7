import { rule } from "../../engine/rule.ts";
import { conditionFaults } from "../../expressions/report-faults.ts";

export const earlyWhen = rule({
  id: "early-when",
  origin: "argotsx",
  category: "expressions",
  severity: "warning",
  since: "3.7",
  title: "A condition on the item of a loop is decided before the loop begins",
  docs: `Argo decides a condition for the first time before it expands the loop. With quotes around the item, as in \`'{{item}}' == 'a'\`, it can be read then: it compares the text \`{{item}}\`, does not hold, and the list of \`withParam\` is not filled in, so that the loop is empty and nothing runs. Without quotes the condition cannot be read yet, and is decided for each item.`,
  ...conditionFaults("item"),
});
