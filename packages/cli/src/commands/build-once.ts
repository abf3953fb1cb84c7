import type { Compilation, Output } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { checkFor } from "../check-for.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import { keepPrinted } from "../output/keep-printed.ts";
import { printOutput } from "../output/print-output.ts";
import type { Finished } from "../output/write-output.ts";
import { backend, compileProject } from "../project/compile-project.ts";
import { type Closed, openProject, type Project, type ProjectRequest } from "../project/open-project.ts";
import { startTypeCheck } from "./check-types.ts";
import { largeManifest } from "./large-manifest.ts";

/** What one run of several over the same files knows of those before it. */
export interface Increment {
  /** The workflow files that are as they were, each with the files that it was made from. */
  readonly unchanged: ReadonlyMap<string, readonly string[]>;
  /** Asked before anything is written. */
  readonly mayWrite: () => Promise<boolean>;
  /** Told of files that could not be written for what lies on disk, before somebody reads of it and clears that away. */
  readonly onUnwritten: (files: readonly string[]) => void;
  /** What is said at the end of a run that wrote something. */
  readonly outcomeOf: (done: Finished) => string;
}

/** How a run ended, for who goes on from there. */
export interface Built {
  readonly code: ExitCode;
  readonly project: Project | Closed;
  readonly compilation?: Compilation;
  /** What is on disk now, where all of it is. */
  readonly outputs?: readonly Output[];
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const printing = () => import("../print/index.ts");

/** Whether some file would go beside its source although the layout is another. */
const lacksFolder = ({ options, found, settingsOf }: Project): boolean =>
  !options.has("stdout") &&
  found.workflows.some(({ path }) => {
    const { layout, outDir } = settingsOf(path).destination;
    return layout !== "source" && outDir === undefined;
  });

/** What is said at the end of a run that an error ended; where YAML is printed, it is seen that none is. */
const failed = (options: Options): { readonly outcome?: string } =>
  options.has("stdout") ? {} : { outcome: "nothing was written" };

/** One run of `argotsx build` from its arguments to its exit status. */
export const buildOnce = async (
  context: Context,
  request: Omit<ProjectRequest, "manifests">,
  increment?: Increment,
): Promise<Built> => {
  const project = await openProject(context, { ...request, manifests: false });
  if (project.kind === "usage") return { code: 2, project };
  const { options } = project;
  if (project.kind === "problems") {
    const { report } = await printing();
    const { diagnostics } = project;
    const found = { diagnostics, options, stream: "err", ...failed(options) } as const;
    return { code: await report(context, found), project };
  }
  if (options.has("layout") && lacksFolder(project)) {
    context.err(`argotsx: --layout ${options.get("layout")} needs a folder: -o DIR, or outDir in argotsx.config.ts\n`);
    return { code: 2, project };
  }
  return buildProject(context, project, increment);
};

/**
 * The files that have to be compiled. Where several sources may share a file, or the names of files depend on each other,
 * all of them are.
 */
const filesToCompile = ({ found, settingsOf }: Project, { unchanged }: Increment): Project["found"]["workflows"] => {
  const isAlone = found.workflows.every(({ path }) => settingsOf(path).destination.layout === "source");
  return isAlone ? found.workflows.filter(({ path }) => !unchanged.has(path)) : found.workflows;
};

/** What is wrong with the rules that configurations name. A build asks none, but `lint` would stop at a name that is wrong. */
const misnamedRules = async ({ found, settingsOf }: Project): Promise<readonly Diagnostic[]> => {
  const all = new Map(found.workflows.map(({ path }) => [settingsOf(path).lint.configFile, settingsOf(path).lint]));
  const naming = [...all.values()].filter(({ config }) => Object.keys(config.rules ?? {}).length > 0);
  if (naming.length === 0) return [];
  const { configuredRules } = await import("../lint/configured-rules.ts");
  const problems: Diagnostic[] = [];
  for (const one of naming) configuredRules(one, (problem) => problems.push(problem));
  return problems;
};

const buildProject = async (context: Context, whole: Project, increment: Increment | undefined): Promise<Built> => {
  const workflows = increment === undefined ? whole.found.workflows : filesToCompile(whole, increment);
  const project: Project = { ...whole, found: { ...whole.found, workflows } };
  const { options, found, settingsOf } = project;
  const { cwd } = context;
  const types = await startTypeCheck(context, project, { byItself: false });
  const compilation = await compileProject(context, project);
  const { files, withoutDefault, diagnostics, remember } = compilation;
  // What is asked of the disk is remembered: later, something may have come that this build has not seen.
  if (increment !== undefined) {
    compilation.dependencies();
    whole.looked.configs();
  }
  const { isSound, writeYaml } = await backend();
  const all: Diagnostic[] = [...found.diagnostics, ...diagnostics];
  for (const { path, manifests } of files) {
    const check = checkFor(settingsOf(path).target, isSound);
    for (const manifest of manifests) for (const one of await check(manifest)) all.push(one);
  }
  for (const one of await types()) all.push(one);
  for (const one of await misnamedRules(whole)) all.push(one);
  // What a comment suppresses keeps nothing from being written.
  const problems = all.some(isError) ? [...(await (await printing()).settled(all))] : all;

  const finish = async (more: readonly Diagnostic[], outcome?: string): Promise<Built> => {
    remember();
    const told = [...problems, ...more];
    const built = { project: whole, compilation };
    if (told.length === 0 && outcome === undefined) return { code: 0, ...built };
    const { report } = await printing();
    const files = whole.found.workflows.map(({ path }) => path);
    const said = {
      diagnostics: told,
      options,
      files,
      stream: "err",
      ...(outcome !== undefined && { outcome }),
    } as const;
    return { code: await report(context, said), ...built };
  };
  if (problems.some(isError)) return finish([], failed(options).outcome);

  const warnOfSize = (source: string, bytes: Uint8Array): Diagnostic | undefined =>
    largeManifest(nameIn(cwd)(source), bytes);
  if (options.has("stdout")) {
    const { parts, warnings } = printOutput(context, files, { writeYaml, warnOfSize });
    const done = await finish(warnings);
    if (problems.length + warnings.length === 0) await keepPrinted(context, project, compilation, parts);
    return done;
  }
  // Loaded where there is something to write: what is printed needs none of it.
  const { putOut } = await import("../output/put-out.ts");
  if (increment !== undefined && !(await increment.mayWrite())) return { code: 1, project: whole, compilation };
  const compiled = new Set(workflows.map(({ path }) => path));
  const unchanged = whole.found.workflows
    .filter(({ path }) => !compiled.has(path))
    .map(({ path }) => ({ path, inputs: increment?.unchanged.get(path) ?? [] }));
  const done = await putOut(context, project, files, { writeYaml, warnOfSize, unchanged, withoutDefault });
  if (done.unwritten !== undefined) increment?.onUnwritten(done.unwritten);
  const outcome = increment === undefined || isRefused(done) ? done.outcome : increment.outcomeOf(done);
  return { ...(await finish(done.diagnostics, outcome)), ...(done.outputs !== undefined && { outputs: done.outputs }) };
};

const isRefused = ({ written }: Finished): boolean => written === undefined;
