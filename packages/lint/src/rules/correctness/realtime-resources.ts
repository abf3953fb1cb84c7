import { rule } from "../../engine/rule.ts";
import { fieldsOf, textOf } from "../../model/fields.ts";
import { metricsOf } from "../../model/metrics.ts";

/** metric-gauge-realtime of Argo's validator. */
export const realtimeResources = rule({
  id: "realtime-resources",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["realtime"],
  title: "A gauge in real time asks for the resources that a template has used",
  docs: `\`resourcesDuration.cpu\` and the like are known when a template has ended, so that a gauge with \`realtime: true\` cannot have them.`,
  visit: ({ filled, template }, report) => {
    for (const { name, path, fields } of metricsOf(filled)) {
      const { realtime, value } = fieldsOf(fields.gauge);
      if (realtime !== true || textOf(value)?.includes("resourcesDuration.") !== true) continue;
      report({
        at: [...path, "gauge", "value"],
        message: `the metric '${name}' of ${template.phrase} is a gauge in real time, but takes 'resourcesDuration'`,
        help: "write realtime: false, or take {{duration}}",
      });
    }
  },
});
