import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const expressionSyntax = rule({
  id: "expression-syntax",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "An expression cannot be read",
  docs: `Argo does not look into expressions before the workflow runs. What cannot be read then ends the step or task with an error; in the text of a pod it is left as it stands, so that the container gets the braces.

It is reported for \`{{=…}}\` wherever it stands and for every field that takes an expression without braces: \`valueFrom.expression\`, \`fromExpression\`, \`hooks.*.expression\`, \`retryStrategy.expression\`, \`labelsFrom.*.expression\`, \`stopStrategy.expression\`, transformations of data, the \`successCondition\` of an HTTP template, the selector and the parameters of a WorkflowEventBinding. Inside of an expression a variable stands without braces of its own. In a text with \`{%\` or \`\${{\`, which belong to other tools, no tag is looked at.`,
  ...expressionFaults("syntax"),
});
