import { rule } from "../../engine/rule.ts";
import { placeholder } from "../../scope/scope.ts";

const most = 2n ** 63n - 1n;

/** A text that Go reads as an integer. */
const integerOf = (text: string): bigint | undefined => {
  if (!/^[-+]?\d+$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  return value > most || value < -most - 1n ? undefined : value;
};

const isVariable = (text: string): boolean => /^\{\{.*\}\}$/s.test(text) || text.startsWith(placeholder);

const isDeadline = (value: unknown): boolean => {
  if (typeof value === "number") return value >= 0;
  if (typeof value !== "string" || isVariable(value)) return true;
  const seconds = integerOf(value);
  return seconds !== undefined && seconds >= 0n;
};

/** deadline-invalid and timeout-integer of Argo's validator. */
export const invalidTimeLimit = rule({
  id: "invalid-time-limit",
  origin: "argo",
  category: "correctness",
  severity: "error",
  about: ["activeDeadlineSeconds", "timeout", "pendingTimeout"],
  title: "A time limit of a template is none",
  docs: `\`activeDeadlineSeconds\` is a number of seconds without a unit, or a single tag that becomes one. \`timeout\` and \`pendingTimeout\` are durations with units, such as \`90s\` or \`1h30m\`; Argo refuses a bare number there, and lets anything else pass until the template runs.`,
  visit: ({ template, filled }, report) => {
    const { fields, path, phrase } = filled;
    const { activeDeadlineSeconds: deadline } = fields;
    if (!isDeadline(deadline)) {
      report({
        at: [...path, "activeDeadlineSeconds"],
        message: `the activeDeadlineSeconds of ${phrase} are '${String(template.fields.activeDeadlineSeconds)}', which is no number of seconds`,
        help: "write a whole number of seconds, or a single tag",
      });
    }
    for (const field of ["timeout", "pendingTimeout"] as const) {
      const limit = fields[field];
      if (typeof limit !== "string" || integerOf(limit) === undefined) continue;
      report({
        at: [...path, field],
        message: `the ${field} of ${phrase} is ${limit === template.fields[field] ? "" : `'${String(template.fields[field])}', which becomes `}'${limit}', without a unit`,
        help: `write ${limit}s for seconds`,
      });
    }
  },
});
