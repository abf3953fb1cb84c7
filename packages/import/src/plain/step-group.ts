import { isFields, textOf } from "@argotsx/schema";

/** Why an item of `steps` is no group of steps that can be written. */
export const groupReason = (group: unknown): string => {
  if (isFields(group)) {
    return `each item of steps is a list of steps that run together: - - name: ${textOf(group.name) ?? "…"}`;
  }
  return Array.isArray(group) ? "a group of steps is empty" : "an item of steps is no list of steps";
};
