import type { Scalar } from "yaml";
import { resolvePlain } from "./plain-scalar.ts";

export type ScalarValue = string | number | boolean | null;

const core = "tag:yaml.org,2002:";

/** What a scalar stands for; undefined when its text is not what its tag says. Unknown tags leave the text. */
export const scalarValue = (node: Scalar): ScalarValue | undefined => {
  const text = node.source ?? "";
  if (node.tag === undefined) return node.type === "PLAIN" ? resolvePlain(text) : text;
  // Go's reader, unlike the specification, resolves what has the non-specific tag as if it were plain.
  if (node.tag === "!") return resolvePlain(text);
  if (!node.tag.startsWith(core)) return text;
  return checked(node.tag.slice(core.length), text);
};

const checked = (tag: string, text: string): ScalarValue | undefined => {
  const value = resolvePlain(text);
  switch (tag) {
    case "null":
      return value === null ? value : undefined;
    case "bool":
      return typeof value === "boolean" ? value : undefined;
    case "int":
      return Number.isInteger(value) ? value : undefined;
    case "float":
      return typeof value === "number" ? value : undefined;
    default:
      return text;
  }
};
