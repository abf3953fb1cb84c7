const number = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** A text that is the same for two values exactly when they are: numbers as floats, the keys of maps in any order. */
export const canonical = (value: unknown): string => {
  if (typeof value === "number") return number(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "nothing";
  if (Array.isArray(value)) return `[${value.map(canonical).join(", ")}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${canonical(entry)}`);
  return `{${entries.sort().join(", ")}}`;
};
