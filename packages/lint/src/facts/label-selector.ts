/**
 * What Kubernetes refuses in a label selector when it makes a search of it (`LabelSelectorAsSelector` of apimachinery),
 * as Argo does for `podGC.labelSelector`.
 * @module
 */
import { labelKeyFault, labelValueFault } from "./names.ts";

/** What is wrong, in a sentence without its end, and where in the selector. */
export interface SelectorFault {
  readonly path: readonly (string | number)[];
  readonly fault: string;
}

const operators = ["In", "NotIn", "Exists", "DoesNotExist"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];

const labelFaults = (labels: Readonly<Record<string, unknown>>): SelectorFault[] =>
  Object.entries(labels).flatMap(([key, value]) => {
    const path = ["matchLabels", key];
    const keyFault = labelKeyFault(key);
    if (keyFault !== undefined) return [{ path, fault: `the key '${key}' ${keyFault}` }];
    const fault = typeof value === "string" ? labelValueFault(value) : undefined;
    return fault === undefined ? [] : [{ path, fault: `the value '${value}' of '${key}' ${fault}` }];
  });

const operatorFault = (operator: unknown, values: readonly string[]): string | undefined => {
  if (typeof operator !== "string" || !operators.includes(operator)) {
    const list = operators.map((known) => `'${known}'`).join(", ");
    return `the operator ${typeof operator === "string" ? `'${operator}' ` : ""}is none of ${list}`;
  }
  const takesValues = operator === "In" || operator === "NotIn";
  if (takesValues && values.length === 0) return `the operator '${operator}' needs values`;
  return !takesValues && values.length > 0 ? `the operator '${operator}' takes no values` : undefined;
};

const expressionFaults = (expression: unknown, index: number): SelectorFault[] => {
  if (!isRecord(expression)) return [];
  const path = ["matchExpressions", index];
  const values = textsOf(expression.values);
  const fault = operatorFault(expression.operator, values);
  if (fault !== undefined)
    return [{ path: Object.hasOwn(expression, "operator") ? [...path, "operator"] : path, fault }];
  const key = typeof expression.key === "string" ? expression.key : "";
  const keyFault = labelKeyFault(key);
  if (keyFault !== undefined) return [{ path: [...path, "key"], fault: `the key '${key}' ${keyFault}` }];
  return values.flatMap((value, at) => {
    const wrong = labelValueFault(value);
    return wrong === undefined
      ? []
      : [{ path: [...path, "values", at], fault: `the value '${value}' of '${key}' ${wrong}` }];
  });
};

/** All that is wrong with a selector. What is of a wrong type is the schema's to tell. */
export const labelSelectorFaults = (selector: unknown): readonly SelectorFault[] => {
  if (!isRecord(selector)) return [];
  const { matchLabels, matchExpressions } = selector;
  return [
    ...(isRecord(matchLabels) ? labelFaults(matchLabels) : []),
    ...(Array.isArray(matchExpressions) ? matchExpressions.flatMap(expressionFaults) : []),
  ];
};
