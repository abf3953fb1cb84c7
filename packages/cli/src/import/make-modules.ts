import type { TypeScriptThread } from "@argotsx/build/typescript-thread";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { FileImport, type Style, type UpgradeOptions, upgradeAdvice } from "@argotsx/import";
import { isFatal } from "@argotsx/yaml/read";
import { type Context, nameIn } from "../context.ts";
import { helmAdvice } from "../helm-advice.ts";
import { convert } from "./convert.ts";
import type { Made } from "./made.ts";
import type { Input } from "./read-inputs.ts";
import { ScriptNames } from "./script-names.ts";
import { summarizeImport } from "./summary.ts";
import type { ModuleFiles } from "./write-modules.ts";

/** How manifests are imported. */
export interface ModuleOptions {
  readonly style: Style;
  readonly upgrades: UpgradeOptions | undefined;
  /** Whether scripts become files of their own. */
  readonly extracts: boolean;
  readonly types: boolean;
  /** Whether modules may import each other, as files can. */
  readonly links: boolean;
  /** Does what needs TypeScript beside the process. */
  readonly thread: TypeScriptThread | undefined;
}

/** What is said of documents that were not written. */
const refusals = (input: Input, file: FileImport): readonly Diagnostic[] =>
  file.documents.flatMap((document, index) => {
    if (!document.isRefused) return [];
    const { line, column } = document.start;
    const which = file.documents.length === 1 ? "this manifest" : `document ${index + 1}`;
    const at = { file: input.path, line, column };
    const { reason = "it has no form in TSX" } = document;
    const isBroken = document.source.problems.some(isFatal);
    const help = (isBroken ? helmAdvice(input.text, "import") : undefined) ?? upgradeAdvice(reason, document.value);
    return [diagnostic("not-imported", at, { document: which, reason }, { ...(help !== undefined && { help }) })];
  });

/** Makes a module of each file, of which what it builds is what the file says. */
export const makeModules = async (
  context: Context,
  inputs: readonly Input[],
  { style, upgrades, extracts, types, links, thread }: ModuleOptions,
): Promise<Made> => {
  const nameOf = nameIn(context.cwd);
  const scriptNames = new ScriptNames();
  const files = inputs.map((input) => {
    const nameScript = extracts ? scriptNames.of(input.module) : undefined;
    return { input, file: new FileImport(input.text, { style, upgrades, nameScript }) };
  });
  const imports = new Map(files.map(({ input, file }) => [input.module, file]));
  const { texts, problems } = await convert(context, imports, { types, links, thread });
  // What others import was right before them.
  const rank = new Map([...texts.keys()].map((module, index) => [module, index]));
  const rankOf = ({ input: { module } }: (typeof files)[number]): number => (links ? (rank.get(module) ?? 0) : 0);
  const ordered = [...files].sort((a, b) => rankOf(a) - rankOf(b));
  const modules = ordered.flatMap(({ input: { path, module }, file }): ModuleFiles[] => {
    const text = texts.get(module);
    return text === undefined ? [] : [{ source: path, module, text, scripts: file.scripts, imports: file.imports }];
  });
  const imported = files.map(({ input: { path, module, text }, file }) => {
    return { path: nameOf(path), module, file, yaml: text, tsx: texts.get(module) };
  });
  return {
    modules,
    problems: [...problems, ...files.flatMap(({ input, file }) => refusals(input, file))],
    summary: (written) => summarizeImport(imported, written),
  };
};
