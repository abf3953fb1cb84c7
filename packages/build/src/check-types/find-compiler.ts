import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Ancestors } from "../ancestors.ts";

/** A compiler that can be started as a process. */
export interface Compiler {
  /** What it is called in messages: `TypeScript 7.0.2`. */
  readonly name: string;
  readonly command: string;
  readonly isNative: boolean;
  /** What stands before the compiler's own arguments. */
  readonly parameters: readonly string[];
}

export interface FoundCompiler {
  /** Nothing when not even the TypeScript that argotsx depends on is installed. */
  readonly compiler?: Compiler;
  /** The version of a native TypeScript in the user's folder whose executable is not there. */
  readonly incomplete?: string;
}

interface Package {
  readonly name: string;
  readonly version: string;
}

const readPackage = (folder: string): Package | undefined => {
  try {
    const { name, version }: Partial<Package> = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof name === "string" && typeof version === "string" ? { name, version } : undefined;
  } catch {
    return undefined;
  }
};

const isNative = ({ version }: Package): boolean => Number.parseInt(version, 10) >= 7;

// Windows takes longer paths only in this form.
const startable = (path: string): string =>
  process.platform === "win32" && path.length >= 248 ? `\\\\?\\${path}` : path;

/**
 * The executable of a native TypeScript. It lies in a package for the platform, which npm puts beside the main one or
 * into it; package managers that link do so at the place that the link leads to.
 */
const executableOf = (folder: string, { name }: Package, ancestors: Ancestors): string | undefined => {
  const base = name.replace(/^@[^/]*\//, "");
  const program = base === "typescript" ? "tsc" : "tsgo";
  const file = `lib/${process.platform === "win32" ? `${program}.exe` : program}`;
  const path = join("node_modules", "@typescript", `${base}-${process.platform}-${process.arch}`, file);
  const owner = ancestors.nearest(realpathSync(folder), path);
  return owner === undefined ? undefined : startable(join(owner, path));
};

/**
 * Flags of Node for TypeScript 6. V8 of Node 20 makes fast code of a function long before a check of a second or ten gets it
 * back. Seven times as much of it is run first, by V8's own measure; the versions behind it have a compiler in between, and
 * other flags.
 */
export const postponed: readonly string[] = process.versions.v8.startsWith("11.") ? ["--interrupt-budget=1000000"] : [];

/** TypeScript 6, which argotsx depends on: in a process of its own it works while workflows are compiled. */
const dependency = (): Compiler | undefined => {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
    const file = join(folder, "lib", "tsc.js");
    if (!existsSync(file)) return undefined;
    const version = readPackage(folder)?.version ?? "6";
    const parameters = [...postponed, file];
    return { name: `TypeScript ${version}`, command: process.execPath, isNative: false, parameters };
  } catch {
    return undefined;
  }
};

/**
 * The compiler for the files of a folder: the native one where the nearest `typescript` in some node_modules above is of
 * version 7 or later, which takes a twentieth of the time, else TypeScript 6.
 */
export const findCompiler = (folder: string, ancestors: Ancestors): FoundCompiler => {
  const owner = ancestors.nearest(folder, join("node_modules", "typescript", "package.json"));
  const installed = owner === undefined ? undefined : join(owner, "node_modules", "typescript");
  const known = installed === undefined ? undefined : readPackage(installed);
  if (installed !== undefined && known !== undefined && isNative(known)) {
    const command = executableOf(installed, known, ancestors);
    const name = `TypeScript ${known.version}`;
    if (command !== undefined) return { compiler: { name, command, isNative: true, parameters: [] } };
  }
  const compiler = dependency();
  return {
    ...(compiler !== undefined && { compiler }),
    ...(known !== undefined && isNative(known) && { incomplete: known.version }),
  };
};
