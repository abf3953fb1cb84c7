import { type Shape, shapeOf } from "@argotsx/schema";
import { literalTextOf } from "./literal-text.ts";

/** One field of the object that is made from props: which prop it comes from and what it holds. */
export interface Slot {
  readonly field: string;
  readonly prop: string;
  readonly shape: Shape;
  /** Whether its text is usually a template literal, to be freed from its indentation. */
  readonly literal: boolean;
}

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
    slots.push({ field, prop: renamed[field] ?? field, shape: of, literal: literalTextOf(type) === field });
  }
  return slots;
};
