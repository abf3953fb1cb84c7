import { fieldsOf, shapeOf, textOf } from "@argotsx/schema";
import { type Doc, group, ifBroken, indent, line, softline } from "../code/doc.ts";
import { valueCode } from "../code/value.ts";
import { onlyExpression } from "../compare/only-expression.ts";
import { Unsayable } from "../refusal.ts";
import { itemType, onlyTag } from "./json-lists.ts";
import type { CallPlan } from "./plan.ts";
import { referringValues, type Words } from "./references.ts";

/** Whether a call runs once for each item of something. */
export const isLoop = ({ fields }: CallPlan): boolean =>
  [fields.withItems, fields.withParam, fields.withSequence].some((one) => (one ?? undefined) !== undefined);

/** Whether the items of a loop, or one field of them, are texts for TypeScript as well. */
export const areTexts = ({ fields }: CallPlan, field: string | undefined): boolean => {
  if (Array.isArray(fields.withItems)) {
    return fields.withItems.every(
      (item: unknown) => typeof (field === undefined ? item : fieldsOf(item)[field]) === "string",
    );
  }
  return typeof fields.withParam === "string";
};

/** What a loop goes over. */
export const loopList = (call: CallPlan, words: Words): Doc => {
  const { fields, path } = call;
  const { referenceOf, expressionOf, writing } = words;
  const values = referringValues(words);
  if (Array.isArray(fields.withItems)) {
    const anything = { kind: "any", object: false } as const;
    return valueCode(values.make(fields.withItems, anything, [...path, "withItems"]), writing);
  }
  const param = textOf(fields.withParam);
  if (param !== undefined) {
    const tag = onlyTag(param);
    const source = onlyExpression(param);
    const list =
      source === undefined
        ? tag && referenceOf(tag, writing)?.code
        : expressionOf(source, { writing, takes: [], isAttribute: false, type: `${itemType(call)}[]` });
    if (list === undefined) throw new Unsayable("a loop goes over something that has no typed form");
    return list;
  }
  writing.used.add("sequence");
  const sequence = values.make(fields.withSequence, shapeOf("Sequence"), [...path, "withSequence"]);
  return ["sequence(", valueCode(sequence, writing), ")"];
};

/** `<ForEach in={…}>{(item) => …}</ForEach>`, on one line if it fits; `() => …` where nothing inside reads the item. */
export const forEach = (list: Doc, inside: Doc, readsItem: boolean): Doc => {
  const open = group("<ForEach", indent([line, "in={", list, "}"]), softline, ">");
  const body = group(
    readsItem ? "{(item) => " : "{() => ",
    group(ifBroken("("), indent([softline, inside]), softline, ifBroken(")")),
    "}",
  );
  return group(open, indent([softline, body]), softline, "</ForEach>");
};
