import type { InputContract } from "./contract.ts";
import { excerpt } from "./excerpt.ts";
import { PodError } from "./pod-error.ts";

const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);

const parse = (name: string, type: InputContract["type"], text: string): unknown => {
  if (type === "number") {
    if (!isNumber(text.trim())) throw new PodError(`input '${name}' is no number: ${excerpt(text)}`);
    return Number(text);
  }
  if (type === "boolean") {
    const word = text.trim();
    if (word !== "true" && word !== "false") {
      throw new PodError(`input '${name}' is neither true nor false: ${excerpt(text)}`);
    }
    return word === "true";
  }
  if (type !== "json") return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PodError(
      `input '${name}' is no JSON (${error instanceof Error ? error.message : error}): ${excerpt(text)}`,
    );
  }
};

/** Turns the text of an input into the value that the function is called with. */
export const decode = (name: string, { type, enum: allowed, optional }: InputContract, text: string): unknown => {
  if (optional === true && text === "") return undefined;
  const value = parse(name, type, text);
  if (allowed !== undefined && !allowed.includes(String(value))) {
    throw new PodError(`input '${name}' is none of ${allowed.join(", ")}: ${excerpt(text)}`);
  }
  return value;
};
