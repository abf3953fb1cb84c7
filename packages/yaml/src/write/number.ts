/**
 * A number as JSON writes it, except that YAML 1.1 takes an exponent for a number only with a fraction before it
 * (`1.0e+21`), and that -0, NaN and the infinities have forms of their own.
 */
export const formatNumber = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return Object.is(value, -0) ? "-0.0" : String(value);
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  const text = String(value);
  return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
};
