import { rule } from "../../engine/rule.ts";
import { isFields } from "../../model/fields.ts";
import { metricsOf } from "../../model/metrics.ts";

/** metric-help, metric-gauge-value, metric-counter-value and metric-histogram-value of Argo's validator. */
export const incompleteMetric = rule({
  id: "incomplete-metric",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["metrics"],
  title: "A metric has an empty help text or an empty value",
  docs: `Every metric of a template has a \`help\` text, and its gauge, counter or histogram a \`value\`. A tag whose value is an empty text is empty, too.`,
  visit: ({ filled, template }, report) => {
    for (const { name, path, fields } of metricsOf(filled)) {
      const phrase = `the metric '${name}' of ${template.phrase}`;
      // A field that is not there is the schema's to report.
      if (fields.help === "") {
        report({
          at: [...path, "help"],
          message: `${phrase} has no help text`,
          help: "say what it counts, for those who read it in Prometheus",
        });
      }
      for (const kind of ["gauge", "counter", "histogram"] as const) {
        const body = fields[kind];
        if (!isFields(body) || body.value !== "") continue;
        report({
          at: [...path, kind, "value"],
          message: `the ${kind} of ${phrase} has no value`,
          help: "write a number, or a tag that becomes one",
        });
      }
    }
  },
});
