import type { Call } from "../model/call.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Template } from "../model/template.ts";
import type { Known } from "./known.ts";

/** Makes an inline template's own inputs known in the call around it, whose text it is a part of. */
export const addInlineInputs = (known: Known, inline: Template): void => {
  for (const { name } of inline.inputs.parameters) known.add(`inputs.parameters.${name}`);
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
