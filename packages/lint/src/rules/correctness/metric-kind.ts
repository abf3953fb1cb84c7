import type { Path } from "@argotsx/schema";
import { type Report, rule } from "../../engine/rule.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../../model/fields.ts";

const kinds = ["gauge", "counter", "histogram"] as const;

const check = (metrics: unknown, path: Path, owner: string, report: Report): void => {
  for (const [index, item] of listOf(fieldsOf(metrics).prometheus).entries()) {
    const metric: Fields = fieldsOf(item);
    const found = kinds.filter((kind) => metric[kind] !== undefined && metric[kind] !== null);
    if (found.length === 1) continue;
    const name = textOf(metric.name);
    const phrase = `${name === undefined ? `metric ${index + 1}` : `the metric '${name}'`} of ${owner}`;
    const at = [...path, "metrics", "prometheus", index];
    const last = found.at(-1);
    if (last === undefined) {
      report({
        at,
        message: `${phrase} is no gauge, no counter and no histogram`,
        help: 'say one of them, such as counter: { value: "1" }',
      });
    } else {
      report({
        at: [...at, last],
        part: "key",
        message: `${phrase} is ${found.map((kind) => `a ${kind}`).join(" and ")} at once, and Argo counts only one of them`,
        help: "make a metric of its own of each, with another name",
      });
    }
  }
};

/** Metrics that Argo cannot give out, or only in part. */
export const metricKind = rule({
  id: "metric-kind",
  origin: "argotsx",
  category: "correctness",
  severity: "warning",
  about: ["metrics"],
  title: "A metric is of more than one kind, or of none",
  docs: `A metric is a \`gauge\`, a \`counter\` or a \`histogram\`. Argo takes one of them where there are several and passes over the others without a word, and a metric that is none of them is never given out.`,
  resource: ({ spec, specPath, phrase }, report) => {
    check(spec.metrics, specPath, phrase, report);
    const at = [...specPath, "templateDefaults"];
    check(fieldsOf(spec.templateDefaults).metrics, at, `templateDefaults of ${phrase}`, report);
  },
  template: ({ fields, path, phrase }, report) => check(fields.metrics, path, phrase, report),
});
