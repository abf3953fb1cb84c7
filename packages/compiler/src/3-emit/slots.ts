import { type Shape, shapeOf } from "@argotsx/schema";
import { literalTextOf } from "./literal-text.ts";

/** One field of the object that is made from props: which prop it comes from and what it holds. */
export interface Slot {
  readonly field: string;
  readonly prop: string;
  /** The prop alone, as the trail to it. */
  readonly trail: readonly string[];
  readonly shape: Shape;
  /** Whether its text is usually a template literal, to be freed from its indentation. */
  readonly literal: boolean;
}

/** A slot by hand, for a field that no type of the schema has. */
export const slotOf = (field: string, shape: Shape, prop = field, literal = false): Slot => ({
  field,
  prop,
  trail: [prop],
  shape,
  literal,
});

/** The fields of an Argo type as props, in canonical order; `renamed` maps a field to a prop of another name. */
export const slotsOf = (
  type: string,
  renamed: Readonly<Record<string, string>> = {},
  without: readonly string[] = [],
): readonly Slot[] => {
  const shape = shapeOf(type);
  const slots: Slot[] = [];
  for (const [field, of] of shape.fields) {
    if (without.includes(field)) continue;
    slots.push(slotOf(field, of, renamed[field] ?? field, literalTextOf(type) === field));
  }
  return slots;
};
