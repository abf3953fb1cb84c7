import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { reasonOf, type SourceFile } from "@argotsx/build";
import { replaceFile } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { FileImport, type Style } from "@argotsx/import";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, inputName, nameIn } from "../context.ts";
import { convert } from "../import/convert.ts";
import { summarizeImport } from "../import/summary.ts";
import { decode } from "../lint/decode.ts";
import { mostBytes } from "../lint/most-bytes.ts";
import { readWithin } from "../lint/read-within.ts";
import { report } from "../print/report.ts";
import { findFiles } from "../project/find-files.ts";

/** A file to import: its text, and the path of its module below the output folder. */
interface Input {
  readonly path: string;
  readonly text: string;
  readonly module: string;
}

/** Folders are full of YAML and JSON that is not Argo's. */
const isWorthImporting = (text: string, named: boolean): boolean => named || text.includes("argoproj.io");

const moduleName = (path: string): string => path.replace(/\.(?:ya?ml|json)$/, ".tsx");

/** The folder that a file's place below the output is told from: the one that was named, or its own. */
const baseOf = (path: string, cwd: string, paths: readonly string[]): string => {
  const folders = paths.map((one) => resolve(cwd, one)).filter((one) => path.startsWith(one + sep));
  return folders.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
};

const readInput = (
  { path, named }: SourceFile,
  base: string,
  nameOf: (file: string) => string,
): Input | Diagnostic | undefined => {
  const start = { file: path, line: 1, column: 1 };
  try {
    const stats = statSync(path);
    const bytes = readWithin(path, stats, mostBytes);
    const text = bytes && decode(bytes);
    if (text === undefined) return named ? diagnostic("not-text", start, { file: nameOf(path) }) : undefined;
    if (!isWorthImporting(text, named)) return undefined;
    return { path, text, module: moduleName(relative(base, path)) };
  } catch (error) {
    return diagnostic("unreadable-file", start, { file: nameOf(path), reason: reasonOf(error) });
  }
};

const styleOf = (options: Options): Style => (options.get("style") === "plain" ? "plain" : "typed");

/** What is said of documents that were not written. */
const refusals = (input: Input, file: FileImport): readonly Diagnostic[] =>
  file.documents.flatMap((document, index) => {
    if (!document.isRefused) return [];
    const { line, column } = document.start;
    const which = file.documents.length === 1 ? "this manifest" : `document ${index + 1}`;
    const at = { file: input.path, line, column };
    return [diagnostic("not-imported", at, { document: which, reason: document.reason ?? "it has no form in TSX" })];
  });

/** `argotsx import`: writes manifests as TSX, when what that builds is what they say. */
export const importManifests = async (
  context: Context,
  options: Options,
  paths: readonly string[],
): Promise<ExitCode> => {
  const nameOf = nameIn(context.cwd);
  const isPrinted = options.has("stdout");
  const problems: Diagnostic[] = [];
  const inputs: Input[] = [];
  if (paths.includes("-")) {
    const bytes = await context.readInput(mostBytes);
    const text = bytes && decode(bytes);
    if (text !== undefined) inputs.push({ path: inputName, text, module: "imported.tsx" });
  }
  const named = paths.filter((path) => path !== "-");
  if (named.length > 0 || paths.length === 0) {
    const found = findFiles(context, named, { manifests: true });
    if (found === undefined) return 2;
    for (const file of found.manifests) {
      const read = readInput(file, baseOf(file.path, context.cwd, named.length === 0 ? ["."] : named), nameOf);
      if (read === undefined) continue;
      if ("text" in read) inputs.push(read);
      else problems.push(read);
    }
  }
  if (!isPrinted && !options.has("out-dir")) {
    context.err("argotsx: where to? argotsx import PATHS -o DIR, or --stdout\n");
    return 2;
  }
  const imports = new Map(inputs.map((input) => [input.module, new FileImport(input.text, styleOf(options))]));
  const types = !options.has("no-check-types");
  const texts = await convert(context, imports, { types });
  const folder = resolve(context.cwd, options.get("out-dir") ?? ".");
  const written: string[] = [];
  for (const input of inputs) {
    const file = imports.get(input.module);
    if (file !== undefined) problems.push(...refusals(input, file));
    const text = texts.get(input.module);
    if (text === undefined) continue;
    if (isPrinted) {
      context.out(text);
      continue;
    }
    const target = join(folder, input.module);
    const at = { file: input.path, line: 1, column: 1 };
    try {
      if (existsSync(target) && !options.has("force") && readFileSync(target, "utf8") !== text) {
        problems.push(diagnostic("module-exists", at, { module: nameOf(target) }));
        continue;
      }
      replaceFile(target, Buffer.from(text));
      written.push(target);
    } catch (error) {
      problems.push(diagnostic("unwritable-output", at, { output: nameOf(target), reason: reasonOf(error) }));
    }
  }
  const outcome = summarizeImport(
    inputs.flatMap(({ module, text }) => {
      const file = imports.get(module);
      return file === undefined ? [] : [{ name: basename(module), file, yaml: text, tsx: texts.get(module) }];
    }),
    written.length,
  );
  return report(context, { diagnostics: problems, options, stream: "err", outcome });
};
