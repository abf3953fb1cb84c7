import { isFields } from "@argotsx/schema";
import type { Manifest } from "./manifest.ts";
import { nameInAdvice } from "./name-in-advice.ts";

const longest = 40;

const duration = /^\d+(?:ms|s|m|h)$/;

const text = (value: string, isSource: boolean): string => {
  if (value.length > longest) return "…";
  const plain = duration.test(value) ? value : nameInAdvice(value);
  return isSource || plain === "…" ? JSON.stringify(value) : plain;
};

const written = (value: unknown, isSource: boolean): string => {
  if (typeof value === "string") return text(value, isSource);
  if (Array.isArray(value)) {
    const [only, another] = value;
    const item = isFields(only) && another === undefined ? written(only, isSource) : "…";
    return `[${item.length > longest ? "…" : item}]`;
  }
  if (!isFields(value)) return String(value);
  const fields = Object.entries(value).map(([key, inner]) => `${nameInAdvice(key)}: ${written(inner, isSource)}`);
  return `{ ${fields.join(", ")} }`;
};

/** A value as one writes it in the language of a manifest: `{ name: regcred }` in YAML, `{ name: "regcred" }` in TSX. */
export const flow = (value: unknown, { ownerOf }: Manifest): string => written(value, ownerOf !== undefined);
