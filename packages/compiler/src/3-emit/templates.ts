import type { Kind } from "@argotsx/authoring/tree";
import type { Emit } from "./component.ts";
import { once } from "./once.ts";
import { template } from "./template.ts";
import { templateTypes } from "./template-types.ts";

const emits = new Map<Kind, () => Emit>(templateTypes.map((type) => [type.kind, once(() => template(type))]));

/** How a template of a kind is emitted. */
export const templateOf = (kind: Kind): Emit => {
  const emit = emits.get(kind);
  if (emit === undefined) throw new Error(`<${kind}> is no template`);
  return emit();
};
