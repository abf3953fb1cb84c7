/**
 * Reading plain data that may be anything: what the schema refuses is looked at all the same, as far as it goes.
 * @module
 */

/** An object of a manifest, whatever its fields hold. */
export type Fields = Readonly<Record<string, unknown>>;

const none: Fields = Object.freeze({});

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object; an empty one for anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : none);

/** A text that is not empty, which in Go is the same as none. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** A list; an empty one for anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
