import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { reasonOf } from "@argotsx/build";
import { replaceFile } from "@argotsx/build/output";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { FileImport, type Style } from "@argotsx/import";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import { convert } from "../import/convert.ts";
import { type Input, readInputs } from "../import/read-inputs.ts";
import { summarizeImport } from "../import/summary.ts";
import { report } from "../print/report.ts";

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
  if (!isPrinted && !options.has("out-dir")) {
    context.err("argotsx: where to? argotsx import PATHS -o DIR, or --stdout\n");
    return 2;
  }
  const read = await readInputs(context, paths);
  if (read === undefined) return 2;
  const { inputs } = read;
  const problems = [...read.problems];
  const imports = new Map(
    inputs.map((input) => [
      input.module,
      new FileImport(input.text, { style: styleOf(options), upgrades: options.has("upgrade") }),
    ]),
  );
  const types = !options.has("no-check-types");
  const { texts, problems: unchecked } = await convert(context, imports, { types });
  problems.push(...unchecked);
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
  if (inputs.length === 0 && problems.length === 0) {
    const folder = paths.length === 0 ? "this folder" : paths.join(", ");
    const help =
      "name files of YAML or JSON, or folders of them; only text with argoproj.io in it is taken from folders";
    problems.push(diagnostic("no-workflows", undefined, { folder, what: "manifest of Argo" }, { help }));
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
