import { closest, shortFor } from "@argotsx/diagnostic";
import { fieldsOf, fits, type Language, type ObjectShape, type UnknownField, valueAt } from "@argotsx/schema";

/** A field of a type that an unknown one is likely meant to be. */
export interface NearField {
  readonly name: string;
  /** Whether the name was only misspelt, and not written out or made short. */
  readonly isMisspelt: boolean;
  /** Whether what stands there is what belongs into it. */
  readonly fits: boolean;
}

/** The field that is spelt nearly like an unknown one of some, or else the only free one that is short for it or the reverse. */
export const meantField = (
  field: string,
  holder: Readonly<Record<string, unknown>>,
  { fields, fieldNames }: Pick<ObjectShape, "fields" | "fieldNames">,
): NearField | undefined => {
  const isFitting = (name: string): boolean => {
    const shape = fields.get(name);
    return shape !== undefined && fits(holder[field], shape);
  };
  const misspelt = closest(field, fieldNames);
  if (misspelt !== undefined) return { name: misspelt, isMisspelt: true, fits: isFitting(misspelt) };
  const all = shortFor(field, fieldNames).filter((name) => !Object.hasOwn(holder, name));
  const [name, another] = all.length > 1 ? all.filter(isFitting) : all;
  return name === undefined || another !== undefined ? undefined : { name, isMisspelt: false, fits: isFitting(name) };
};

/** The same of a finding. */
export const nearField = (
  { path, field, known, owner }: UnknownField,
  root: unknown,
  language: Language,
): NearField | undefined => {
  const fields = language.find(owner)?.fields ?? new Map();
  return meantField(field, fieldsOf(valueAt(root, path.slice(0, -1))), { fields, fieldNames: known });
};
