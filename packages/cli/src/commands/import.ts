import { basename, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { FileImport, type Style } from "@argotsx/import";
import type { Options } from "../arguments/parse.ts";
import type { Context, ExitCode } from "../context.ts";
import { convert } from "../import/convert.ts";
import { type Input, readInputs } from "../import/read-inputs.ts";
import { ScriptNames } from "../import/script-names.ts";
import { summarizeImport } from "../import/summary.ts";
import { type ModuleFiles, type WriteOptions, type WrittenModules, writeModules } from "../import/write-modules.ts";
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

/** What is wrong with the options as they were given; nothing where nothing is. */
const wrongImport = (options: Options): string | undefined => {
  if (!options.has("stdout") && !options.has("out-dir")) return "where to? argotsx import PATHS -o DIR, or --stdout";
  if (options.has("stdout") && options.has("extract-scripts"))
    return "--extract-scripts writes files beside the modules, and --stdout none; choose one";
  return undefined;
};

/** Prints modules instead of writing them. */
const printed = (context: Context, modules: readonly ModuleFiles[]): WrittenModules => {
  for (const { text } of modules) context.out(text);
  return { modules: 0, scripts: 0, problems: [] };
};

const writeOptions = ({ cwd }: Context, options: Options): WriteOptions => ({
  cwd,
  folder: resolve(cwd, options.get("out-dir") ?? "."),
  force: options.has("force"),
});

/** `argotsx import`: writes manifests as TSX, when what that builds is what they say. */
export const importManifests = async (
  context: Context,
  options: Options,
  paths: readonly string[],
): Promise<ExitCode> => {
  const isPrinted = options.has("stdout");
  const wrong = wrongImport(options);
  if (wrong !== undefined) {
    context.err(`argotsx: ${wrong}\n`);
    return 2;
  }
  const read = await readInputs(context, paths);
  if (read === undefined) return 2;
  const { inputs } = read;
  const problems = [...read.problems];
  const scriptNames = new ScriptNames();
  const imports = new Map(
    inputs.map((input) => [
      input.module,
      new FileImport(input.text, {
        style: styleOf(options),
        upgrades: options.has("upgrade"),
        nameScript: options.has("extract-scripts") ? scriptNames.of(input.module) : undefined,
      }),
    ]),
  );
  const types = !options.has("no-check-types");
  const { texts, problems: unchecked } = await convert(context, imports, { types });
  problems.push(...unchecked);
  for (const input of inputs) {
    const file = imports.get(input.module);
    if (file !== undefined) problems.push(...refusals(input, file));
  }
  const made = inputs.flatMap(({ path, module }): ModuleFiles[] => {
    const text = texts.get(module);
    return text === undefined ? [] : [{ source: path, module, text, scripts: imports.get(module)?.scripts ?? [] }];
  });
  const written = isPrinted ? printed(context, made) : writeModules(made, writeOptions(context, options));
  problems.push(...written.problems);
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
    written,
  );
  return report(context, { diagnostics: problems, options, stream: "err", outcome });
};
