import type { Diagnostic } from "@argotsx/diagnostic";
import type { BuildFailure, BuildResult, Message, Plugin } from "esbuild";
import type { ScriptOptions } from "../functions/index.ts";
import type { TypeScriptThread } from "../thread/typescript-thread.ts";
import type { Transformer } from "../transform/transformer.ts";
import { type Bundled, type Entry, type Failed, type Import, type Input, nowhere } from "./entry.ts";
import { esbuildApi } from "./esbuild-binary.ts";
import { explain, explainWarning, isConsequence, unresolvedSpecifier } from "./explain.ts";
import { importMetaPlugin, metaDefine } from "./import-meta.ts";
import { pathOf, readMetafile } from "./metafile.ts";
import { placesPlugin } from "./places-plugin.ts";
import { readsPlugin } from "./reads-plugin.ts";
import { type Group, type Runtime, settings } from "./settings.ts";
import { sourcePlugin } from "./source-plugin.ts";
import { textPlugin } from "./text-plugin.ts";

/** The modules that could be made, and what is wrong with the others. */
export interface BundleResult {
  readonly bundled: readonly Bundled[];
  readonly failed: readonly Failed[];
  readonly diagnostics: readonly Diagnostic[];
}

type Result = BuildResult<{ write: false; metafile: true; sourcesContent: false }>;

/** What the API is called with besides the entries. */
export interface BundleOptions {
  readonly runtime: Runtime;
  readonly transformer: Transformer;
  /** Whether sources stay as they are, so that messages about them are about what the user wrote. */
  readonly unedited?: boolean;
  /** Whether `import.meta` gets its meaning, for which every file is looked into. */
  readonly meta?: boolean;
  /** Whether entries may share a module, where nothing is kept and what goes wrong is tried again alone. */
  readonly together?: boolean;
  /** Bundles entries that share a module beside the process. */
  readonly thread?: TypeScriptThread | undefined;
  /** What the thread makes scripts by, as the transformer does. */
  readonly scripts?: ScriptOptions;
  /** Whether entries may have our runtime in common, where nothing is kept and what goes wrong is tried again alone. */
  readonly sharesRuntime?: boolean;
  /** Is told of each file that is read. */
  readonly onRead?: (path: string) => void;
}

/** What the API is extended by, so that sources are edited and mean to it what they mean to us. */
export const pluginsOf = (
  group: Group,
  { runtime, transformer, unedited, meta = false, onRead }: BundleOptions,
): Plugin[] => [
  ...(onRead === undefined ? [] : [readsPlugin(onRead)]),
  textPlugin,
  ...(meta ? [importMetaPlugin] : []),
  sourcePlugin(unedited ? undefined : transformer, group, meta),
  placesPlugin(runtime),
];

/** One call of the API. `outdir` only names things; nothing is written. */
const call = (group: Group, options: BundleOptions, sourcemap: boolean): Promise<Result> =>
  esbuildApi().build({
    ...settings(options.runtime, group.tsconfig),
    absWorkingDir: group.root,
    entryPoints: group.entries.map(({ source }, number) => ({ in: source.path, out: String(number) })),
    outdir: group.root,
    write: false,
    metafile: true,
    sourcesContent: false,
    sourcemap: sourcemap ? "external" : false,
    logLevel: "silent",
    plugins: pluginsOf(group, options),
    define: options.meta ? metaDefine : {},
  });

const isBuildFailure = (error: unknown): error is BuildFailure => error instanceof Error && "errors" in error;

/** Warnings about the user's own code: nobody can do anything about those in packages. */
const ownWarnings = (warnings: readonly Message[], root: string): Diagnostic[] =>
  warnings
    .filter(({ location }) => !location?.file.includes("node_modules"))
    .map((warning) => explainWarning(warning, root));

const usesImportMeta = ({ code }: Bundled): boolean => code.includes("import.meta");

/** What went into a module with what its edits were made from, and what is wrong with those. */
export const withEdits = (
  inputs: readonly Input[],
  group: Group,
  transformer: Transformer,
): { readonly inputs: readonly Input[]; readonly diagnostics: readonly Diagnostic[] } => {
  const transformed = inputs.flatMap(({ path }) => transformer.known(path, group) ?? []);
  const known = new Set(inputs.map(({ path }) => path));
  const more = transformed.flatMap((one) => one.inputs).filter(({ path }) => !known.has(path));
  return {
    inputs: more.length === 0 ? inputs : [...inputs, ...more],
    diagnostics: transformed.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** Whether messages may be about text that no user wrote; what is wrong is then read from the sources as they are. */
const mayMislead = ({ transformer, unedited }: BundleOptions): boolean => !unedited && transformer.hasEdited;

/** What was read for an entry until it failed, with the imports that led nowhere. */
const failedEntry = (entry: Entry, root: string, reads: ReadonlySet<string>, errors: readonly Message[]): Failed => {
  const imports = new Map([...reads].map((path) => [path, [] as Import[]]));
  for (const { location, text } of errors) {
    if (location === null) continue;
    const path = pathOf(location.file, root);
    const specifier = unresolvedSpecifier(text);
    const known = imports.get(path) ?? [];
    imports.set(path, specifier === undefined ? known : [...known, { specifier, path: nowhere }]);
  }
  return { entry, inputs: [...imports].map(([path, found]) => ({ path, imports: found })) };
};

/**
 * Bundles with esbuild's JavaScript API: slower to start than the executable, and able to do and to explain everything.
 * A file that fails does not keep the others from being made.
 */
export const bundleFully = async (group: Group, given: BundleOptions): Promise<BundleResult> => {
  const { runtime, transformer } = given;
  const [only, ...others] = group.entries;
  const reads = new Set<string>();
  // Only one entry can tell what it was made of when it fails.
  const options = others.length > 0 ? given : { ...given, onRead: (path: string) => void reads.add(path) };
  try {
    const { metafile, outputFiles, warnings } = await call(group, options, false);
    const texts = new Map(outputFiles.map(({ path, text }) => [/(\d+)\.mjs$/.exec(path)?.[1], text]));
    const bundled = readMetafile(metafile, group, (number) => texts.get(String(number)) ?? "");
    // Once more with the plugin that looks into every file, which most workflows do without.
    if (!options.meta && bundled.some(usesImportMeta)) return bundleFully(group, { ...options, meta: true });
    const made = bundled.map((one) => ({ bundled: one, ...withEdits(one.inputs, group, transformer) }));
    const mislead = warnings.length > 0 && mayMislead(options);
    const said = mislead ? (await call(group, { ...options, unedited: true }, false)).warnings : warnings;
    return {
      bundled: made.map((one) => ({ ...one.bundled, inputs: one.inputs })),
      failed: [],
      diagnostics: [...ownWarnings(said, group.root), ...made.flatMap((one) => one.diagnostics)],
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    if (only === undefined || others.length > 0) return bundleEach(group, options);
    if (mayMislead(options)) {
      const unedited = await bundleFully(group, { ...options, unedited: true });
      // Nothing wrong with what the user wrote: then it is our edits.
      if (unedited.bundled.length > 0) throw error;
      return unedited;
    }
    const { errors, warnings } = error;
    const own = errors.filter((message) => !isConsequence(message));
    return {
      bundled: [],
      failed: [failedEntry(only, group.root, reads, errors)],
      diagnostics: [
        ...own.map((message) => explain(message, group.root, runtime)),
        ...ownWarnings(warnings, group.root),
      ],
    };
  }
};

/** One call an entry, since esbuild makes nothing at all when one of several fails. */
const bundleEach = async (group: Group, options: BundleOptions): Promise<BundleResult> => {
  const one = (entry: Entry): Promise<BundleResult> => bundleFully({ ...group, entries: [entry] }, options);
  const results = await Promise.all(group.entries.map(one));
  return {
    bundled: results.flatMap(({ bundled }) => bundled),
    failed: results.flatMap(({ failed }) => failed),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
};

/**
 * The source map of one entry's module, which is made again for it: only when something in it threw. The module is the
 * same whether `import.meta` was looked for or not, unless it was found. Columns are those of the edited sources.
 */
export const bundleForStack = async (group: Group, options: BundleOptions): Promise<string | undefined> => {
  try {
    const { outputFiles } = await call(group, { ...options, meta: true }, true);
    return outputFiles.find(({ path }) => path.endsWith(".map"))?.text;
  } catch {
    return undefined;
  }
};
