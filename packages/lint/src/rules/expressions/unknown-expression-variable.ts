import { rule } from "../../engine/rule.ts";
import { expressionFaults } from "../../expressions/report-faults.ts";

export const unknownExpressionVariable = rule({
  id: "unknown-expression-variable",
  origin: "argotsx",
  category: "expressions",
  severity: "error",
  title: "An expression names a variable that does not exist where it stands",
  docs: `What an expression may name depends on its field. In a template that is \`workflow\`, its own \`inputs\`, \`retries\` and \`lastRetry\`; in steps and tasks also \`steps\` or \`tasks\`, and \`item\` in a loop. \`valueFrom.expression\` and \`fromExpression\` see inputs and steps or tasks, but of the workflow only its outputs; \`retryStrategy.expression\` sees \`retries\` and \`lastRetry\` alone; an HTTP condition \`request\` and \`response\`; a transformation \`data\`; a CronWorkflow \`cronworkflow\`; an event binding \`payload\`, \`metadata\`, \`namespace\` and \`discriminator\`.

A name that is not there is an error when the expression is evaluated, or nil, or leaves the tag as it stands. What may be missing on purpose is read with \`??\` or \`?.\` and is not reported.`,
  ...expressionFaults("variable"),
});
