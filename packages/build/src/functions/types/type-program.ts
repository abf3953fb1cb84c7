import { dirname } from "node:path";
import type ts from "typescript";
import type { Import, Input } from "../../bundle/entry.ts";
import type { SourceModule } from "../../transform/edit.ts";
import { isInstalled } from "../bundle/names.ts";
import { giveKnownFiles } from "./known-files.ts";

/** A module with all that its types need. */
export interface TypeProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The module in it: another tree than that of the transform, with the same positions. */
  readonly source: ts.SourceFile;
  /** Every file that types were read from, but for those of TypeScript and Node. */
  readonly inputs: readonly Input[];
}

const withoutTsconfig = ({
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  JsxEmit,
}: typeof ts): ts.CompilerOptions => ({
  strict: true,
  target: ScriptTarget.ES2023,
  module: ModuleKind.Preserve,
  moduleResolution: ModuleResolutionKind.Bundler,
  jsx: JsxEmit.ReactJSX,
  jsxImportSource: "argotsx",
});

/** The user's own options and ambient declarations. */
const configured = (path: string, typescript: typeof ts): { options: ts.CompilerOptions; ambient: string[] } => {
  const { sys } = typescript;
  const file = typescript.findConfigFile(dirname(path), sys.fileExists, "tsconfig.json");
  if (file === undefined) return { options: withoutTsconfig(typescript), ambient: [] };
  const { config } = typescript.readConfigFile(file, sys.readFile);
  const { options, fileNames } = typescript.parseJsonConfigFileContent(config ?? {}, sys, dirname(file));
  return { options, ambient: fileNames.filter((name) => /\.d\.[cm]?ts$/.test(name)) };
};

const importsOf = (source: ts.SourceFile, host: ts.CompilerHost, options: ts.CompilerOptions, typescript: typeof ts) =>
  typescript.preProcessFile(source.text, true, true).importedFiles.map(({ fileName: specifier }): Import => {
    const { resolvedModule } = typescript.resolveModuleName(specifier, source.fileName, options, host);
    return { specifier, ...(resolvedModule !== undefined && { path: resolvedModule.resolvedFileName }) };
  });

/** Reads a module and the types that it imports, with the options of the user's tsconfig.json. */
export const typeProgram = ({ path, text, typescript }: SourceModule): TypeProgram => {
  const { options: own, ambient } = configured(path, typescript);
  const options: ts.CompilerOptions = { ...own, noEmit: true, skipLibCheck: true, allowJs: true, composite: false };
  delete options.incremental;
  delete options.tsBuildInfoFile;
  const host = typescript.createCompilerHost(options);
  giveKnownFiles(host, options, typescript);
  const read = host.getSourceFile;
  host.getSourceFile = (file, how, ...rest) =>
    file === path ? typescript.createSourceFile(file, text, how, true) : read(file, how, ...rest);
  const program = typescript.createProgram({ rootNames: [path, ...ambient], options, host });
  const source = program.getSourceFile(path);
  if (source === undefined) throw new Error(`TypeScript does not read ${path}`);
  const inputs = program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileDefaultLibrary(file) && !/node_modules\/@types\/node\//.test(file.fileName))
    .map((file): Input => {
      const imports = isInstalled(file.fileName) ? [] : importsOf(file, host, options, typescript);
      return { path: file.fileName, imports };
    });
  return { program, checker: program.getTypeChecker(), source, inputs };
};
