import { dirname } from "node:path";
import type ts from "typescript";
import type { Import, Input } from "../../bundle/entry.ts";
import type { SourceModule } from "../../transform/edit.ts";
import { isInstalled } from "../bundle/names.ts";

/** A module with all that its types need. */
export interface TypeProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** The module in it: another tree than that of the transform, with the same positions. */
  readonly source: ts.SourceFile;
  /** Every file that types were read from, but for those of TypeScript and Node. */
  readonly inputs: readonly Input[];
}

type Libraries = Map<string, ts.SourceFile>;
/** TypeScript's own declarations are the same for everyone, and reading them takes longer than all the rest. */
const libraries = new WeakMap<typeof ts, Libraries>();

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
  const known: Libraries = libraries.get(typescript) ?? new Map();
  libraries.set(typescript, known);
  const host = typescript.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  const folder = host.getDefaultLibLocation?.() ?? dirname(host.getDefaultLibFileName(options));
  host.getSourceFile = (file, target, ...rest) => {
    if (file === path) return typescript.createSourceFile(file, text, target, true);
    if (!file.startsWith(folder)) return read(file, target, ...rest);
    const key = `${typeof target === "object" ? target.languageVersion : target} ${file}`;
    const library = known.get(key) ?? read(file, target, ...rest);
    if (library !== undefined) known.set(key, library);
    return library;
  };
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
