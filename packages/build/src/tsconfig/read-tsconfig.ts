import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Ancestors } from "../ancestors.ts";
import { parseJsonc } from "./jsonc.ts";

/** What of a tsconfig.json and all that it extends matters to the compilation. */
export interface Tsconfig {
  /** Every file that was read, the nearest first. */
  readonly files: readonly string[];
  /** The merged compiler options, with `baseUrl` and the targets of `paths` absolute. */
  readonly options: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Finds the file that `extends` names: a path, or a file of a package in some node_modules above. */
const locate = (name: string, folder: string, ancestors: Ancestors): string | undefined => {
  const candidates = (base: string) => [base, `${base}.json`, join(base, "tsconfig.json")];
  if (name.startsWith(".") || isAbsolute(name)) {
    return candidates(resolve(folder, name)).find((path) => path.endsWith(".json") && existsSync(path));
  }
  const inPackages = candidates(join("node_modules", name));
  for (const path of inPackages.filter((candidate) => candidate.endsWith(".json"))) {
    const owner = ancestors.nearest(folder, path);
    if (owner !== undefined) return join(owner, path);
  }
  return undefined;
};

const absolutePaths = (paths: unknown, folder: string): unknown =>
  isRecord(paths)
    ? Object.fromEntries(
        Object.entries(paths).map(([pattern, targets]) => [
          pattern,
          Array.isArray(targets) ? targets.map((target) => resolve(folder, String(target))) : targets,
        ]),
      )
    : paths;

const read = (path: string, ancestors: Ancestors, files: string[]): Readonly<Record<string, unknown>> => {
  if (files.includes(path)) return {};
  files.push(path);
  let json: unknown;
  try {
    json = parseJsonc(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
  if (!isRecord(json)) return {};
  const folder = dirname(path);
  const parents = [json.extends].flat().filter((name) => typeof name === "string");
  let merged: Record<string, unknown> = {};
  for (const name of parents) {
    const parent = locate(name, folder, ancestors);
    if (parent !== undefined) merged = { ...merged, ...read(parent, ancestors, files) };
  }
  const own: Record<string, unknown> = isRecord(json.compilerOptions) ? { ...json.compilerOptions } : {};
  if (typeof own.baseUrl === "string") own.baseUrl = resolve(folder, own.baseUrl);
  if (own.paths !== undefined) {
    const base = own.baseUrl ?? merged.baseUrl;
    own.paths = absolutePaths(own.paths, typeof base === "string" ? base : folder);
  }
  return { ...merged, ...own };
};

/**
 * Reads the tsconfig.json that governs the files of a folder, as esbuild picks it: the nearest one above. Files that
 * cannot be read or parsed count as empty; esbuild reports them.
 */
export const readTsconfig = (folder: string, ancestors: Ancestors): Tsconfig | undefined => {
  const owner = ancestors.nearest(folder, "tsconfig.json");
  if (owner === undefined) return undefined;
  const files: string[] = [];
  const options = read(join(owner, "tsconfig.json"), ancestors, files);
  return { files, options };
};

/**
 * Whether a tsconfig gives JSX a meaning other than ours. esbuild lets it: `jsx: react` and another `jsxImportSource`
 * win over what a build asks for, while `react-jsx`, `preserve` and a factory do not matter.
 */
export const redefinesJsx = ({ options }: Tsconfig): boolean =>
  (typeof options.jsx === "string" && options.jsx.toLowerCase() === "react") ||
  (options.jsxImportSource !== undefined && options.jsxImportSource !== "argotsx");
