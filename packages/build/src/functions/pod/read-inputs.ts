import { readFileSync } from "node:fs";
import type { Contract, InputContract } from "./contract.ts";
import { decode } from "./decode.ts";
import { PodError } from "./pod-error.ts";

const read = (name: string, input: InputContract): unknown => {
  const { type, env, path } = input;
  if (type === "artifact") return path;
  const text = env !== undefined ? process.env[env] : path !== undefined ? readFileSync(path, "utf8") : undefined;
  if (text !== undefined) return decode(name, input, text);
  if (input.default !== undefined || input.optional === true) return input.default;
  throw new PodError(`input '${name}' was not given: the environment variable ${env} is not set`);
};

/** The one object that the function is called with. An input without a value has no key, so that defaults apply. */
export const readInputs = ({ inputs }: Contract): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(inputs)
      .map(([name, input]) => [name, read(name, input)] as const)
      .filter(([, value]) => value !== undefined),
  );
