import { readdirSync } from "node:fs";
import { isManifest, isWorkflow } from "@argotsx/build/file-names";
import { many } from "../lint/parts/part.ts";

/** With these a run looks at no files, or reads what nobody can count. */
const without: ReadonlySet<string> = new Set(["-", "-h", "--help"]);

/** The names in a folder; nothing where there is none, such as for the value of an option. */
const namesIn = (folder: string): readonly string[] | undefined => {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
};

/**
 * Whether the parameters of `lint` name many manifests, or folders that hold them, and no workflow files: a guess before
 * anything else of the command is loaded. It looks no deeper, and knows neither options nor what a configuration leaves out.
 */
export const namesMany = (parameters: readonly string[]): boolean => {
  if (parameters.some((one) => without.has(one))) return false;
  const named = parameters.flatMap((path, index) => {
    if (path.startsWith("-") || parameters[index - 1] === "--external") return [];
    return [isManifest(path) || isWorkflow(path) ? [path] : namesIn(path)].filter((names) => names !== undefined);
  });
  const files = named.length === 0 ? (namesIn(".") ?? []) : named.flat();
  return files.filter(isManifest).length >= many && !files.some(isWorkflow);
};
