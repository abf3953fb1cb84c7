import type { RecordShorthand } from "@argotsx/schema";
import { describe } from "../describe.ts";
import { isPlainObject } from "./is-plain-object.ts";
import type { Problem } from "./problem.ts";

// Exactly the keys that JavaScript orders by number, before all others.
const looksLikeInteger = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
};

/** One item of a named list that was written as a record. There is one for each key, whatever is wrong with it. */
export const itemOf = (
  key: string,
  value: unknown,
  form: RecordShorthand,
  field: string,
  problem: Problem,
): Readonly<Record<string, unknown>> => {
  if (looksLikeInteger(key)) problem("integer-key", { key, field, by: form.key }, [key]);
  if (isPlainObject(value)) {
    const own = value[form.key];
    if (own !== undefined && own !== key) {
      problem("key-mismatch", { key, field, by: form.key, actual: describe(own) }, [key, form.key]);
    }
    return { ...value, [form.key]: key };
  }
  const item: Record<string, unknown> = {};
  item[form.key] = key;
  if (form.scalar !== undefined && !Array.isArray(value)) item[form.scalar] = value;
  else problem("invalid-item", { key, field, actual: describe(value) }, [key]);
  return item;
};
