import { rule } from "../../engine/rule.ts";
import { metricNameFault } from "../../facts/argo-names.ts";
import { metricsOf } from "../../model/metrics.ts";

/** metric-name and metric-label-key of Argo's validator, as far as the schema does not refuse the name as it is written. */
export const malformedMetricName = rule({
  id: "malformed-metric-name",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["metrics"],
  title: "The name of a metric, or the key of a label, is filled in and then none that Prometheus takes",
  docs: `Names of metrics and keys of labels hold letters, digits and \`_\`, and do not begin with a digit. Tags in them are filled in first, and only the values of the workflow's parameters, and in the entrypoint those of its inputs, can be.`,
  visit: ({ filled, template }, report) => {
    const written = metricsOf(template);
    for (const [index, { name, path, labels }] of metricsOf(filled).entries()) {
      const own = written[index];
      if (own?.name.includes("{{") === true) {
        const fault = metricNameFault(name);
        if (fault !== undefined) {
          report({
            at: [...path, "name"],
            message: `the name '${own.name}' of a metric of ${template.phrase} is filled in and then ${fault}`,
          });
        }
      }
      for (const [nth, { key, path: at }] of labels.entries()) {
        const label = own?.labels[nth]?.key;
        const fault = metricNameFault(key);
        if (fault === undefined || label?.includes("{{") !== true) continue;
        report({
          at: [...at, "key"],
          message: `the label '${label}' of the metric '${own?.name ?? ""}' of ${template.phrase} is filled in and then ${fault}`,
        });
      }
    }
  },
});
