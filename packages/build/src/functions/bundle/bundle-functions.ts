import { readFileSync } from "node:fs";
import type { BuildFailure, Message, Metafile } from "esbuild";
import { esbuildApi } from "../../bundle/esbuild-binary.ts";
import { settings } from "../../bundle/settings.ts";
import { textPlugin } from "../../bundle/text-plugin.ts";
import type { SourceModule } from "../../transform/edit.ts";
import { entryName, functionPlugin } from "./function-plugin.ts";
import { type Remainder, withoutArgotsx } from "./without-argotsx.ts";

/** How scripts are to look. */
export interface ScriptOptions {
  readonly minify?: boolean;
  /** Whether a script ends with its source map, so that stacks point into TypeScript. */
  readonly sourceMap?: boolean;
  /** The size in bytes above which a script is warned of: 200,000 when it is left out. */
  readonly sizeLimit?: number;
}

/** What became of one function: an ES module that imports from Node only. */
export interface BundledFunction {
  readonly text: string;
  /** As esbuild writes it. */
  readonly map?: string;
  /** esbuild's name of the module that the function is from. */
  readonly entry: string;
  readonly output: Metafile["outputs"][string];
  readonly metafile: Metafile;
  /** Modules of which argotsx was taken away, by path. */
  readonly remainders: ReadonlyMap<string, Remainder>;
  /** What esbuild has to say on it. */
  readonly warnings: readonly Message[];
}

/** A function that could not be bundled. */
export interface FailedFunction {
  readonly errors: readonly Message[];
}

export type BundleOutcome = BundledFunction | FailedFunction;

interface Request extends ScriptOptions {
  readonly texts: readonly string[];
  /** Whether template strings are printed as calls and concatenations. */
  readonly withoutTemplates?: boolean;
}

const isFailure = (error: unknown): error is BuildFailure => error instanceof Error && "errors" in error;

/** What `import.meta` is in a script, which packages ask for where they look for files. */
export const metaName = "argotsxMeta";

const call = async (
  { path, root, runtime, tsconfig }: SourceModule,
  { texts, minify = false, sourceMap = false, withoutTemplates = false }: Request,
  remainders: ReadonlyMap<string, Remainder>,
) => {
  const importers = new Set<string>();
  const { alias: _, outExtension: __, ...common } = settings(runtime, tsconfig);
  const replaced = new Map([...remainders].map(([file, { text }]) => [file, text]));
  const importsArgotsx = (file: string): unknown => importers.add(file);
  const result = await esbuildApi().build({
    ...common,
    absWorkingDir: root,
    entryPoints: texts.map((_text, number) => ({ in: entryName(number), out: String(number) })),
    outdir: root,
    write: false,
    metafile: true,
    minify,
    sourcemap: sourceMap ? "external" : false,
    sourcesContent: false,
    logLevel: "silent",
    logOverride: { "unsupported-dynamic-import": "warning", "unsupported-require-call": "warning" },
    define: { "import.meta": metaName },
    ...(withoutTemplates && { supported: { "template-literal": false } }),
    plugins: [textPlugin, functionPlugin({ path, texts, replaced, importsArgotsx })],
  });
  return { result, importers };
};

/** What is left of the files that import argotsx; those that cannot be read are told of by esbuild. */
const remaindersOf = (importers: Iterable<string>, { typescript }: SourceModule): Map<string, Remainder> => {
  const found = new Map<string, Remainder>();
  for (const file of importers) {
    try {
      found.set(file, withoutArgotsx(file, readFileSync(file, "utf8").replace(/^\uFEFF/, ""), typescript));
    } catch {}
  }
  return found;
};

const bundleAll = async (module: SourceModule, request: Request): Promise<readonly BundledFunction[]> => {
  let remainders = new Map<string, Remainder>();
  let { result, importers } = await call(module, request, remainders);
  if (importers.size > 0) {
    remainders = remaindersOf(importers, module);
    ({ result, importers } = await call(module, request, remainders));
  }
  const { metafile, outputFiles, warnings } = result;
  const outputs = Object.entries(metafile.outputs);
  return request.texts.map((_, number) => {
    const [, output] = outputs.find(([name]) => new RegExp(`(?:^|/)${number}\\.js$`).test(name)) ?? [];
    const textOf = (ending: string) =>
      outputFiles.find(({ path }) => new RegExp(`[\\\\/]${number}\\${ending}$`).test(path))?.text;
    const map = textOf(".js.map");
    if (output?.entryPoint === undefined) throw new Error(`esbuild made nothing of function ${number}`);
    const text = textOf(".js") ?? "";
    const own = warnings.filter(({ location }) => location !== null && location.file in output.inputs);
    return {
      text,
      ...(map !== undefined && { map }),
      entry: output.entryPoint,
      output,
      metafile,
      remainders,
      warnings: own,
    };
  });
};

/**
 * Bundles functions of one module, each given as the text that stands for the module: all in one call, or one by one
 * when one of them cannot be bundled.
 */
export const bundleFunctions = async (module: SourceModule, request: Request): Promise<readonly BundleOutcome[]> => {
  try {
    return await bundleAll(module, request);
  } catch (error) {
    if (!isFailure(error)) throw error;
    if (request.texts.length === 1) return [{ errors: error.errors }];
    const alone = request.texts.map((text) => bundleFunctions(module, { ...request, texts: [text] }));
    return (await Promise.all(alone)).flat();
  }
};
