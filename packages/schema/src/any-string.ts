/** A number in decimal digits without an exponent, -0 with its sign. */
const numberText = (value: number): string => {
  if (Object.is(value, -0)) return "-0";
  const text = String(value);
  const [, sign = "", whole = "", part = "", power] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(text) ?? [];
  if (power === undefined) return text;
  const [digits, point] = [whole + part, whole.length + Number(power)];
  return point > 0 ? `${sign}${digits.padEnd(point, "0")}` : `${sign}0.${"0".repeat(-point)}${digits}`;
};

/**
 * The text that Argo makes of a value where it has an `any-string`; nothing for what is no value there: no text, number
 * or boolean, or a number that JSON does not have.
 */
export const anyStringText = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  return typeof value === "number" && Number.isFinite(value) ? numberText(value) : undefined;
};
