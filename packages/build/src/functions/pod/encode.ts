import type { OutputContract } from "./contract.ts";
import { PodError } from "./pod-error.ts";

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);

const stringify = (name: string, value: unknown): string => {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    throw new PodError(`output '${name}' cannot be written as JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (text === undefined) throw new PodError(`output '${name}' cannot be written as JSON: it is a ${typeof value}`);
  return text;
};

/** Turns a field of what the function returned into the text that Argo keeps. */
export const encode = (name: string, { type, enum: allowed }: OutputContract, value: unknown): string => {
  if (value === undefined) throw new PodError(`output '${name}' is missing from what the function returned`);
  if (type !== "json" && typeof value !== type) {
    throw new PodError(`output '${name}' must be a ${type}, and the function returned a ${kindOf(value)}`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new PodError(`output '${name}' is ${value}`);
  const text = type === "json" ? stringify(name, value) : String(value);
  if (allowed !== undefined && !allowed.includes(text)) {
    throw new PodError(`output '${name}' is none of ${allowed.join(", ")}: ${JSON.stringify(text)}`);
  }
  return text;
};
