import type { Diagnostic } from "@argotsx/diagnostic";
import type { BuildFailure, BuildResult, Message } from "esbuild";
import type { Bundled, Entry } from "./entry.ts";
import { esbuildApi } from "./esbuild-binary.ts";
import { explain, explainWarning, isConsequence } from "./explain.ts";
import { importMetaPlugin, metaDefine } from "./import-meta-plugin.ts";
import { readMetafile } from "./metafile.ts";
import { type Group, type Runtime, settings } from "./settings.ts";
import { textPlugin } from "./text-plugin.ts";

/** The modules that could be made, and what is wrong with the others. */
export interface BundleResult {
  readonly bundled: readonly Bundled[];
  readonly diagnostics: readonly Diagnostic[];
}

type Result = BuildResult<{ write: false; metafile: true; sourcesContent: false }>;

/** One call of the API. `outdir` only names things; nothing is written. */
const call = (group: Group, runtime: Runtime, meta: boolean, sourcemap: boolean): Promise<Result> =>
  esbuildApi().build({
    ...settings(runtime, group.tsconfig),
    absWorkingDir: group.root,
    entryPoints: group.entries.map(({ source }, number) => ({ in: source.path, out: String(number) })),
    outdir: group.root,
    write: false,
    metafile: true,
    sourcesContent: false,
    sourcemap: sourcemap ? "external" : false,
    logLevel: "silent",
    plugins: meta ? [textPlugin, importMetaPlugin] : [textPlugin],
    define: meta ? metaDefine : {},
  });

const isBuildFailure = (error: unknown): error is BuildFailure => error instanceof Error && "errors" in error;

/** Warnings about the user's own code: nobody can do anything about those in packages. */
const ownWarnings = (warnings: readonly Message[], root: string): Diagnostic[] =>
  warnings
    .filter(({ location }) => !location?.file.includes("node_modules"))
    .map((warning) => explainWarning(warning, root));

const usesImportMeta = ({ code }: Bundled): boolean => code.includes("import.meta");

/**
 * Bundles with esbuild's JavaScript API: slower to start than the executable, and able to do and to explain everything.
 * A file that fails does not keep the others from being made.
 */
export const bundleFully = async (group: Group, runtime: Runtime, meta = false): Promise<BundleResult> => {
  try {
    const { metafile, outputFiles, warnings } = await call(group, runtime, meta, false);
    const texts = new Map(outputFiles.map(({ path, text }) => [/(\d+)\.mjs$/.exec(path)?.[1], text]));
    const bundled = readMetafile(metafile, group, (number) => texts.get(String(number)) ?? "");
    // Once more with the plugin that looks into every file, which most workflows do without.
    if (!meta && bundled.some(usesImportMeta)) return bundleFully(group, runtime, true);
    return { bundled, diagnostics: ownWarnings(warnings, group.root) };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    if (group.entries.length > 1) return bundleEach(group, runtime);
    const { errors, warnings } = error;
    return {
      bundled: [],
      diagnostics: [
        ...errors.filter((message) => !isConsequence(message)).map((message) => explain(message, group.root, runtime)),
        ...ownWarnings(warnings, group.root),
      ],
    };
  }
};

/** One call an entry, since esbuild makes nothing at all when one of several fails. */
const bundleEach = async (group: Group, runtime: Runtime): Promise<BundleResult> => {
  const one = (entry: Entry): Promise<BundleResult> => bundleFully({ ...group, entries: [entry] }, runtime);
  const results = await Promise.all(group.entries.map(one));
  return {
    bundled: results.flatMap(({ bundled }) => bundled),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
};

/**
 * The source map of one entry's module, which is made again for it: only when something in it threw. The module is the
 * same whether `import.meta` was looked for or not, unless it was found.
 */
export const bundleForStack = async (groups: readonly Group[], runtime: Runtime): Promise<string | undefined> => {
  const [group] = groups;
  if (group === undefined) return undefined;
  try {
    const { outputFiles } = await call(group, runtime, true, true);
    return outputFiles.find(({ path }) => path.endsWith(".map"))?.text;
  } catch {
    return undefined;
  }
};
