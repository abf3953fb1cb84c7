import { closest, shortFor } from "@argotsx/diagnostic";
import { fieldsOf, fits, type Language, type UnknownField, valueAt } from "@argotsx/schema";

/** A field of a type that an unknown one is likely meant to be. */
export interface NearField {
  readonly name: string;
  /** Whether the name was only misspelt, and not written out or made short. */
  readonly isMisspelt: boolean;
  /** Whether what stands there is what belongs into it. */
  readonly fits: boolean;
}

/** The field that is spelt nearly like an unknown one, or else the only free one that is short for it or the reverse. */
export const nearField = (finding: UnknownField, root: unknown, language: Language): NearField | undefined => {
  const { path, field, known, owner } = finding;
  const value = valueAt(root, path);
  const isFitting = (name: string): boolean => {
    const shape = language.find(owner)?.fields.get(name);
    return shape !== undefined && fits(value, shape);
  };
  const misspelt = closest(field, known);
  if (misspelt !== undefined) return { name: misspelt, isMisspelt: true, fits: isFitting(misspelt) };
  const holder = fieldsOf(valueAt(root, path.slice(0, -1)));
  const all = shortFor(field, known).filter((name) => !Object.hasOwn(holder, name));
  const [name, another] = all.length > 1 ? all.filter(isFitting) : all;
  return name === undefined || another !== undefined ? undefined : { name, isMisspelt: false, fits: isFitting(name) };
};
