import type { Call } from "../model/call.ts";
import { fieldsOf, isFields, parameterText } from "../model/fields.ts";
import type { Parameter } from "../model/ports.ts";
import type { Template } from "../model/template.ts";
import type { KnownValue } from "./condition.ts";

const valuesOfInput = ({ name, value, default: standard, enum: allowed }: Parameter): readonly KnownValue[] => [
  ...(value === undefined ? [] : [{ text: value, what: `the value of '${name}'` }]),
  ...(standard === undefined ? [] : [{ text: standard, what: `the default of '${name}'` }]),
  ...(allowed ?? []).map((text) => ({ text, what: `one of the values of '${name}'` })),
];

/** Items are written in JSON, and texts as they are. */
const textOfItem = (item: unknown): string | undefined =>
  typeof item === "object" && item !== null ? undefined : parameterText(item);

const valuesOfItem = (call: Call, key: string | undefined): readonly KnownValue[] =>
  call.loops.flatMap((loop) => {
    if (loop.kind !== "withItems") return [];
    return loop.items.flatMap((item): readonly KnownValue[] => {
      const value = key === undefined ? item : isFields(item) ? fieldsOf(item)[key] : undefined;
      const text = textOfItem(value);
      return text === undefined || isFields(item) !== (key !== undefined) ? [] : [{ text, what: "one of the items" }];
    });
  });

/** The values that a template and a loop give for the tags of a condition, where they are written down. */
export const valuesIn =
  (template: Template | undefined, call: Call | undefined) =>
  (name: string): readonly KnownValue[] => {
    if (name === "item" && call !== undefined) return valuesOfItem(call, undefined);
    if (name.startsWith("item.") && call !== undefined) return valuesOfItem(call, name.slice("item.".length));
    const prefix = "inputs.parameters.";
    if (!name.startsWith(prefix) || template === undefined) return [];
    const input = template.inputs.parameters.find((one) => one.name === name.slice(prefix.length));
    return input === undefined ? [] : valuesOfInput(input);
  };
