import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Contract } from "./contract.ts";
import { encode } from "./encode.ts";
import { PodError } from "./pod-error.ts";

/** The paths of the output artifacts, whose folders are made: the function writes these files itself. */
export const artifactPaths = ({ outputs }: Contract): Readonly<Record<string, string>> => {
  const paths: [string, string][] = [];
  for (const [name, { type, path }] of Object.entries(outputs)) {
    if (type !== "artifact" || path === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    paths.push([name, path]);
  }
  return Object.fromEntries(paths);
};

/** Argo takes one line end off the end of a file; a value that ends in one gets another. */
const toFile = (text: string): string => (text.endsWith("\n") ? `${text}\n` : text);

/**
 * Writes the output parameters to their files, or none of them when one is wrong. Answers with what is to be printed,
 * if one of them is.
 */
export const writeOutputs = ({ outputs }: Contract, returned: unknown): string | undefined => {
  const parameters = Object.entries(outputs).filter(([, { type }]) => type !== "artifact");
  if (parameters.length === 0) return undefined;
  const names = parameters.map(([name]) => `'${name}'`).join(", ");
  if (typeof returned !== "object" || returned === null) {
    throw new PodError(`the function must return an object with ${names}, and it returned ${String(returned)}`);
  }
  const value = (name: string): unknown => Reflect.get(returned, name);
  const texts = parameters.map(([name, output]) => ({ output, text: encode(name, output, value(name)) }));
  for (const { output, text } of texts) {
    if (output.path === undefined) continue;
    mkdirSync(dirname(output.path), { recursive: true });
    writeFileSync(output.path, toFile(text));
  }
  return texts.find(({ output }) => output.stdout === true)?.text;
};
