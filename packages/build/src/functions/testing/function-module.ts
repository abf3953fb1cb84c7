import { mkdtempSync, readFileSync } from "node:fs";
import { join, parse, relative } from "node:path";
import type { Diagnostic } from "@argotsx/diagnostic";
import ts from "typescript";
import { temporaryFolder, writeFiles } from "../../testing/temporary-folder.ts";
import type { Findings, SourceModule } from "../../transform/edit.ts";
import type { ScriptOptions } from "../bundle/bundle-functions.ts";
import type { CapturedFunction } from "../captured-function.ts";
import { functions } from "../index.ts";

const root = temporaryFolder();
const symbol = Symbol.for("argotsx.function");

/** The data that edits attach to functions, in the order of the text. */
const capturedIn = ({ edits }: Findings): CapturedFunction[] =>
  edits.flatMap(({ insert }) => {
    const start = insert.indexOf('{ [Symbol.for("argotsx.function")]');
    if (start < 0) return [];
    const literal = insert.slice(start, insert.lastIndexOf("}") + 1);
    return [new Function(`return (${literal})`)()[symbol]];
  });

export interface Compiled extends Findings {
  readonly folder: string;
  readonly captured: readonly CapturedFunction[];
}

/**
 * Compiles the functions of one of some files, which are written into a folder of their own: as a package, or as files
 * that belong to none.
 */
export const compileIn = async (
  files: Readonly<Record<string, string>>,
  name = "flow.tsx",
  options: ScriptOptions = {},
  isPackage = true,
): Promise<Compiled> => {
  const folder = mkdtempSync(join(root, "flows-"));
  writeFiles(folder, { ...(isPackage && { "package.json": '{ "name": "flows", "type": "module" }' }), ...files });
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const kind = /\.[jt]sx$/.test(name) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const runtime = { index: "/nowhere/index.js", jsxRuntime: "/nowhere/jsx.js", jsxDevRuntime: "/nowhere/jsx-dev.js" };
  const where = isPackage ? { name, root: folder } : { name: relative(parse(path).root, path), root: parse(path).root };
  const module: SourceModule = { path, ...where, text, source, typescript: ts, runtime };
  const findings = await functions(options).find(module);
  return { ...findings, folder, captured: capturedIn(findings) };
};

/** `id 3:12 message` for each. */
export const printed = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ id, at, message }) => `${id} ${at?.line}:${at?.column} ${message}`);
