/** An object of a manifest, as it was read. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is no object has no fields. */
export const fieldsOf = (value: unknown): Plain => (isPlain(value) ? value : {});

/** What is no list has no items. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
