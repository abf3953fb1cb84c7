import type { Value } from "../code/value.ts";
import { Unsayable } from "../refusal.ts";
import { referringText, type Words } from "./references.ts";
import type { Spec } from "./specs.ts";

/** What an output of a template of tasks is given: a reference, or an expression. */
export const outputValue = (name: string, { kind, text }: NonNullable<Spec["from"]>, words: Words): Value => {
  const place = { takes: ["string"], isAttribute: false } as const;
  if (kind === "expression") {
    const doc = words.expressionOf(text, { ...place, writing: words.writing, isForced: true });
    if (doc === undefined) throw new Unsayable(`the output '${name}' is an expression that has no typed form`);
    return { kind: "code", doc };
  }
  const value = referringText(text, words, { ...place, drops: false });
  if (value === undefined) throw new Unsayable(`the output '${name}' comes from nowhere that has a typed form`);
  return value;
};
