import { readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Ancestors } from "../ancestors.ts";
import { parseJsonc } from "../tsconfig/jsonc.ts";
import { readTsconfig, redefinesJsx, type Tsconfig } from "../tsconfig/read-tsconfig.ts";
import { declarationPatterns } from "./declaration-patterns.ts";

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const strings = (value: unknown): string[] => [value].flat().filter((one) => typeof one === "string");

const readJson = (file: string): Json => {
  try {
    const value = parseJsonc(readFileSync(file, "utf8"));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

// Written so that no template string seems to be meant.
const placeholder = "\u0024{configDir}";

/** Paths, with the folder of the user's tsconfig.json in the place of `${configDir}`, and relative ones below it. */
const settled = (value: unknown, folder: string): unknown => {
  if (typeof value === "string") {
    const at = value.indexOf(placeholder);
    return resolve(folder, at < 0 ? value : `.${sep}${value.slice(at + placeholder.length)}`);
  }
  if (Array.isArray(value)) return value.map((one) => settled(one, folder));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one, folder)]));
};

/** `${configDir}` would stand for the folder of the temporary project. */
const settledOptions = (options: Json, folder: string): Json =>
  Object.fromEntries(
    ["baseUrl", "paths", "rootDirs", "typeRoots"].flatMap((name) =>
      JSON.stringify(options[name] ?? null).includes(placeholder) ? [[name, settled(options[name], folder)]] : [],
    ),
  );

/** What of a project's list of files speaks for all of it, by absolute paths and patterns. */
const declarationsOf = ({ files, options }: Tsconfig, folder: string): Json => {
  const lists = ["files", "include", "exclude"] as const;
  const found: { [list in (typeof lists)[number]]?: string[] } = {};
  for (const file of files) {
    const json = readJson(file);
    for (const list of lists) {
      if (json[list] === undefined) continue;
      found[list] ??= strings(json[list]).map((one) =>
        one.startsWith(placeholder) ? join(folder, one.slice(placeholder.length)) : resolve(dirname(file), one),
      );
    }
  }
  const include = found.include ?? (found.files === undefined ? [join(folder, "**/*")] : []);
  const outputs = strings([options.outDir, options.declarationDir]).map((path) => resolve(folder, path));
  return {
    files: (found.files ?? []).filter((path) => /\.d\.[cm]?ts$/.test(path)),
    include: declarationPatterns(include.map((path) => path.replaceAll(sep, "/"))),
    exclude: found.exclude ?? outputs,
  };
};

/** What only matters for writing files, which a check does not: some of it is refused beside other files. */
const withoutOutput = {
  noEmit: true,
  incremental: false,
  composite: false,
  tsBuildInfoFile: null,
  outDir: null,
  outFile: null,
  rootDir: null,
  sourceRoot: null,
  mapRoot: null,
  declarationDir: null,
  declarationMap: null,
  emitDeclarationOnly: null,
  listFiles: false,
  explainFiles: false,
  traceResolution: false,
};

/** Where the types of argotsx lie in its own package, for who has it installed elsewhere than in the project. */
const ownTypes = (packageFolder: string): Readonly<Record<string, readonly string[]>> => {
  const types = join(packageFolder, "dist", "types", "authoring");
  return {
    argotsx: [join(types, "src", "index.d.ts")],
    "argotsx/jsx-runtime": [join(types, "src", "jsx-runtime.d.ts")],
    "argotsx/jsx-dev-runtime": [join(types, "src", "jsx-dev-runtime.d.ts")],
    "argotsx/files": [join(types, "files.d.ts")],
  };
};

export interface ProjectOptions {
  /** The workflow files, absolute. */
  readonly files: readonly string[];
  /** The folder of the tsconfig.json above them, or that of the first where there is none. */
  readonly folder: string;
  readonly tsconfig?: string;
  /** Whether TypeScript 6 checks for who has not chosen it, and what it calls outdated is no news. */
  readonly isForeign: boolean;
  /** The folder of the package argotsx that runs. */
  readonly packageFolder: string;
}

/**
 * The tsconfig.json of a project that consists of workflow files and what they import, with the settings of the user's
 * own. A file that imports argotsx always gets our JSX when it is built, so it is checked with it too.
 */
export const projectSettings = (
  { files, folder, tsconfig, isForeign, packageFolder }: ProjectOptions,
  ancestors: Ancestors,
): { readonly compilerOptions: Json } & Json => {
  const read = tsconfig === undefined ? undefined : readTsconfig(folder, ancestors);
  const options = read?.options ?? {};
  const declarations = read === undefined ? {} : declarationsOf(read, folder);
  const isInstalled = ancestors.nearest(folder, join("node_modules", "argotsx", "package.json")) !== undefined;
  const settledOnes = settledOptions(options, folder);
  const paths = settledOnes.paths ?? options.paths;
  const ownJsx = options.jsx === undefined || options.jsx === "preserve" || (read && redefinesJsx(read));
  return {
    extends: tsconfig ?? join(packageFolder, "tsconfig.json"),
    include: [],
    ...declarations,
    files: [...files, ...strings(declarations.files)],
    compilerOptions: {
      ...withoutOutput,
      ...(isForeign && { ignoreDeprecations: "6.0" }),
      // Declarations are what `composite` asks for by itself, and other options are refused without them.
      ...(options.composite === true && options.declaration === undefined && { declaration: true }),
      ...settledOnes,
      ...(ownJsx === true && {
        jsx: "react-jsx",
        jsxImportSource: "argotsx",
        jsxFactory: null,
        jsxFragmentFactory: null,
      }),
      ...(!isInstalled && { paths: { ...ownTypes(packageFolder), ...(isRecord(paths) ? paths : {}) } }),
    },
  };
};
