import type { Path } from "@argotsx/schema";
import { type Fields, fieldsOf, listOf } from "./fields.ts";
import type { Template } from "./template.ts";

/** A number that a template tells Prometheus. */
export interface Metric {
  readonly name: string;
  readonly path: Path;
  readonly fields: Fields;
  readonly labels: readonly { readonly key: string; readonly path: Path }[];
}

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The metrics of a template. */
export const metricsOf = ({ fields, path }: Template): readonly Metric[] =>
  listOf(fieldsOf(fields.metrics).prometheus).map((item, index) => {
    const metric = fieldsOf(item);
    const at = [...path, "metrics", "prometheus", index];
    const labels = listOf(metric.labels).map((label, nth) => ({
      key: stringOf(fieldsOf(label).key),
      path: [...at, "labels", nth],
    }));
    return { name: stringOf(metric.name), path: at, fields: metric, labels };
  });
