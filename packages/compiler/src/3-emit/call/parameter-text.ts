import { hasTokens, type Spec, targetOf } from "@argotsx/authoring/tree";
import { describe } from "../../describe.ts";

type ParamSpec = Extract<Spec, { readonly kind: "param" }>;

/** Why a value cannot be one of a parameter. */
export interface Mismatch {
  readonly expected: string;
  readonly actual: string;
}

const kinds = { string: "a text", number: "a number", boolean: "true or false", json: "JSON" } as const;

/**
 * A value as JSON; nothing for one that JSON cannot say. What has no form of its own, such as a function, is not left out.
 * `mark` is put before references that are values.
 */
const jsonText = (value: unknown, mark: string): string | undefined => {
  let isWhole = true;
  function check(this: Readonly<Record<string, unknown>>, key: string, item: unknown): unknown {
    if (typeof item === "function" || typeof item === "symbol") isWhole = false;
    // What stands there before it was asked for its JSON.
    return typeof item === "string" && targetOf(this[key]) !== undefined ? mark + item : item;
  }
  try {
    const text = JSON.stringify(value, check);
    return isWhole ? text : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The text that Argo carries for a value that is known while compiling, or why it is none of the parameter's. In JSON
 * `mark` tells references that are values from those that were put into texts.
 */
export const parameterText = (value: unknown, { type, enum: values }: ParamSpec, mark = ""): string | Mismatch => {
  const mismatch = { expected: kinds[type], actual: describe(value) };
  if (type === "json") return jsonText(value, mark) ?? mismatch;
  if (type === "number") return typeof value === "number" && Number.isFinite(value) ? String(value) : mismatch;
  if (type === "boolean") return typeof value === "boolean" ? String(value) : mismatch;
  if (typeof value !== "string") return mismatch;
  if (values !== undefined && !values.includes(value) && !hasTokens(value)) {
    return { ...mismatch, expected: `one of ${values.map((one) => JSON.stringify(one)).join(", ")}` };
  }
  return value;
};
