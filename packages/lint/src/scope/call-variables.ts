import type { Call } from "../model/call.ts";
import { fieldsOf } from "../model/fields.ts";
import { type Clock, Known } from "./known.ts";

/** What an inline template's own inputs make known in the call around it, whose text it is a part of. */
export const inlineInputs = ({ inline }: Call, clock: Clock): Known => {
  const known = new Known(clock);
  for (const { name } of inline?.inputs.parameters ?? []) known.add(`inputs.parameters.${name}`);
  return known;
};

/** What a loop makes known of its item. */
export const addItems = (known: Known, { loops }: Call): void => {
  for (const loop of loops) {
    known.add("item");
    if (loop.kind === "withParam") known.addPrefix("item.");
    if (loop.kind !== "withItems") continue;
    for (const item of loop.items) {
      if (Array.isArray(item)) for (const index of item.keys()) known.add(`item.[${index}]`);
      else for (const key of Object.keys(fieldsOf(item))) known.add(`item.${key}`);
    }
  }
};
