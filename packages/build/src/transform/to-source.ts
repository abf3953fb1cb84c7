// JSON knows no infinity, and its two more line ends would move every line below.
const numberText = (value: number): string =>
  value === Number.POSITIVE_INFINITY ? "1/0" : value === Number.NEGATIVE_INFINITY ? "-1/0" : String(value);

/** A string literal on one line. */
export const stringSource = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);

/** Plain data as an expression of JavaScript, on one line. Absent fields are left out; keys are never `__proto__`. */
export const toSource = (data: unknown): string => {
  if (typeof data === "string") return stringSource(data);
  if (typeof data === "number") return numberText(data);
  if (Array.isArray(data)) return `[${data.map(toSource).join(",")}]`;
  if (typeof data !== "object" || data === null) return String(data);
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${fields.map(([key, value]) => `${stringSource(key)}:${toSource(value)}`).join(",")}}`;
};
