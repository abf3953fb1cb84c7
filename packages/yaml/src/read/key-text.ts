/**
 * The key of a JSON object that a scalar becomes, as in Argo's reader; undefined for null, which it refuses. Floats with
 * many digits or an exponent have JavaScript's form, not Go's.
 */
export const keyText = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return undefined;
  if (Number.isNaN(value)) return ".nan";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? ".inf" : "-.inf";
};
