import { mutation } from "../mutation.ts";
import { fieldsOf, itemsOf, textOf } from "../plain.ts";

const loopFields = ["withItems", "withParam", "withSequence"] as const;

export const loops = [
  mutation("removed-loop", "a call reads an item and has no loop", function* (manifest) {
    for (const { path, value } of manifest.calls) {
      if (!manifest.mentions(/\{\{\s*item\b/, path)) continue;
      for (const field of loopFields) if (value[field] !== undefined) yield manifest.remove([...path, field]);
    }
  }),
  mutation("items-as-text", "the items are a text instead of a list", function* (manifest) {
    for (const { path, value } of manifest.calls)
      if (itemsOf(value.withItems).length > 0) yield manifest.replace([...path, "withItems"], `"a, b"`);
  }),
  mutation("two-loops", "a call has two loops", function* (manifest) {
    for (const { path, value } of manifest.calls) {
      if (value.withItems !== undefined) yield manifest.add(path, `withParam: "[1, 2]"`);
      else if (value.withParam !== undefined) yield manifest.add(path, "withItems: [a, b]");
    }
  }),
  mutation("count-and-end", "a sequence has a count and an end", function* (manifest) {
    for (const { path, value } of manifest.calls) {
      const sequence = fieldsOf(value.withSequence);
      if (sequence.count !== undefined) yield manifest.add([...path, "withSequence"], `end: "9"`);
      else if (sequence.end !== undefined) yield manifest.add([...path, "withSequence"], `count: "9"`);
    }
  }),
  mutation("sequence-without-end", "a sequence does not say how long it is", function* (manifest) {
    for (const { path, value } of manifest.calls)
      for (const field of ["count", "end"])
        if (fieldsOf(value.withSequence)[field] !== undefined) yield manifest.remove([...path, "withSequence", field]);
  }),
  mutation("sequence-of-words", "a sequence counts to a word", function* (manifest) {
    for (const { path, value } of manifest.calls)
      for (const field of ["count", "end"])
        if (fieldsOf(value.withSequence)[field] !== undefined)
          yield manifest.replace([...path, "withSequence", field], "three");
  }),
  mutation("list-as-parameter", "'withParam' has a list of YAML", function* (manifest) {
    for (const { path, value } of manifest.calls)
      if (itemsOf(value.withItems).length > 0) yield manifest.renameKey([...path, "withItems"], "withParam");
  }),
  mutation("parameter-as-items", "'withItems' has the text of a list", function* (manifest) {
    for (const { path, value } of manifest.calls)
      if (value.withParam !== undefined) yield manifest.renameKey([...path, "withParam"], "withItems");
  }),
  mutation("broken-json-items", "'withParam' has a list that is no JSON", function* (manifest) {
    for (const { path, value } of manifest.calls)
      if (textOf(value.withParam) !== undefined) yield manifest.replace([...path, "withParam"], `"[1, 2"`);
  }),
];
