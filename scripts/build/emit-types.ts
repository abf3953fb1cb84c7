import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { rewriteSpecifiers } from "./rewrite-specifiers.ts";
import { root } from "./root.ts";

const packages = join(root, "packages");
const authoring = ["index.ts", "jsx-runtime.ts", "jsx-dev-runtime.ts"].map((name) =>
  join(packages, "authoring/src", name),
);
const entries = [
  ...authoring,
  join(packages, "authoring/src/config.ts"),
  ...["index.ts", "compiler.ts"].map((name) => join(packages, "testkit/src", name)),
];

/** Rooms whose types those name: TypeScript writes nothing of what it finds in node_modules, where rooms are linked. */
const named = ["lint/src/plugin.ts", "diagnostic/src/index.ts", "schema/src/index.ts", "expr/src/index.ts"].map(
  (name) => join(packages, name),
);

const options = (folder: string): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const base = ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
  // Types are checked by `npm run check`; here they are only written down.
  return {
    ...base,
    types: [],
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: packages,
    outDir: folder,
  };
};

interface Declaration {
  readonly path: string;
  readonly text: string;
}

/** The declarations that the first ones name, directly or through others. */
const reachable = (files: readonly Declaration[], starts: readonly string[]): readonly Declaration[] => {
  const byPath = new Map(files.map((file) => [resolve(file.path), file]));
  const found = new Set(starts.map((path) => resolve(path)));
  // A set visits what is added while it is walked.
  for (const path of found) {
    const { text = "" } = byPath.get(path) ?? {};
    for (const [, named] of text.matchAll(/\b(?:from |import\()"(\.[^"]+)\.js"/g)) {
      found.add(resolve(dirname(path), `${named}.d.ts`));
    }
  }
  return files.filter(({ path }) => found.has(resolve(path)));
};

const format = (diagnostics: readonly ts.Diagnostic[]): string =>
  ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  });

/**
 * Writes the declarations of what workflow files import, one for each source file, at `<room>/src/…` in a folder. The
 * text imports' types (files.d.ts) are referenced from each entry, so that they are there whatever `types` a user's
 * tsconfig sets.
 */
export const emitTypes = async (folder: string): Promise<void> => {
  const compilerOptions = options(folder);
  const program = ts.createProgram([...entries, ...named], compilerOptions);
  const files: { path: string; text: string }[] = [];
  const { diagnostics } = program.emit(undefined, (path, text, _bom, _onError, sources) => {
    const source = sources?.[0]?.fileName;
    if (source === undefined) throw new Error(`${path} is the declaration of no source file`);
    const isEntry = authoring.some((entry) => ts.sys.resolvePath(entry) === ts.sys.resolvePath(source));
    const reference = isEntry ? '/// <reference path="../files.d.ts" />\n' : "";
    files.push({ path, text: reference + rewriteSpecifiers(text, source, packages, compilerOptions) });
  });
  if (diagnostics.length > 0) throw new Error(`Declarations cannot be written:\n${format(diagnostics)}`);
  const starts = entries.map((entry) => join(folder, relative(packages, entry)).replace(/\.ts$/, ".d.ts"));
  for (const { path, text } of reachable(files, starts)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  // The compiler copies no declarations that are written by hand.
  await copyFile(join(packages, "authoring/files.d.ts"), join(folder, "authoring/files.d.ts"));
};
