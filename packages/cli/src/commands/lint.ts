import { dirname, resolve } from "node:path";
import type { Discovery, SourceFile } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import { type Options, valuesOf } from "../arguments/parse.ts";
import { type Context, type ExitCode, inputName, nameIn } from "../context.ts";
import { checkWorkflows } from "../lint/check-workflows.ts";
import { noFindings } from "../lint/findings.ts";
import type { Mended } from "../lint/fixable.ts";
import { inProfile } from "../lint/in-profile.ts";
import { many } from "../lint/parts/part.ts";
import type { Thread } from "../lint/parts/thread.ts";
import type { Judged } from "../print/settle.ts";
import { findFiles } from "../project/find-files.ts";
import { openProject, type Project } from "../project/open-project.ts";

/** A thread for a half of the manifests of a run, if there are many of them; see `checkAll`. */
const threadFor = (
  { lintThreads }: Context,
  { workflows, manifests }: Discovery,
  fromInput: boolean,
): Thread | undefined => {
  if (!fromInput && workflows.length === 0 && manifests.length >= many) return lintThreads?.start();
  lintThreads?.end();
  return undefined;
};

const printing = () => import("../print/index.ts");

/** The manifests that others refer to: of the command line, and of the configuration of the current folder. */
const findExternal = async (
  context: Context,
  { options, settingsIn }: Project,
): Promise<readonly SourceFile[] | undefined> => {
  const { config, configFile } = settingsIn(context.cwd).lint;
  const given = valuesOf(options, "external");
  if (given.length === 0 && config.external === undefined) return [];
  const named = given.length === 0 ? undefined : findFiles(context, given, { manifests: true });
  if (given.length > 0 && named === undefined) return undefined;
  if (config.external === undefined || configFile === undefined) return named?.manifests ?? [];
  const said = `, which lint.external of ${nameIn(context.cwd)(configFile)} names`;
  const within = { ...context, cwd: dirname(configFile) };
  const configured = findFiles(within, config.external, { manifests: true }, said);
  return configured && [...(named?.manifests ?? []), ...configured.manifests];
};

/** The files of a project without those that a configuration says are not to be checked; what was named always is. */
const withoutIgnored = async (project: Project): Promise<Project> => {
  const { found, settingsOf } = project;
  const files = [...found.workflows, ...found.manifests];
  const all = new Set(files.map(({ path }) => settingsOf(path).lint));
  if (![...all].some(({ config }) => config.ignore !== undefined)) return project;
  const { ignoring } = await import("@argotsx/build/config");
  const tests = new Map(
    [...all].map((lint) => {
      const { config, configFile } = lint;
      return [lint, config.ignore === undefined ? undefined : ignoring(config.ignore, configFile ?? "")] as const;
    }),
  );
  const isChecked = ({ path, named }: SourceFile): boolean =>
    named || tests.get(settingsOf(path).lint)?.(path) !== true;
  const workflows = found.workflows.filter(isChecked);
  return { ...project, found: { ...found, workflows, manifests: found.manifests.filter(isChecked) } };
};

/** What came of mending, before everything is checked again. */
interface Done {
  readonly mended: readonly Mended[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Mends what can be; nothing when nothing could be. */
const fixed = async (context: Context, diagnostics: readonly Diagnostic[]): Promise<Done | undefined> => {
  const [{ applyFixes }, { settled }] = await Promise.all([import("../lint/apply-fixes.ts"), printing()]);
  const inFiles = diagnostics.filter(({ at }) => at?.file !== inputName);
  const { mended, diagnostics: failed } = applyFixes(await settled(inFiles), nameIn(context.cwd));
  return mended.length === 0 && failed.length === 0 ? undefined : { mended, diagnostics: failed };
};

const withoutFix = (options: Options): Options => new Map([...options].filter(([name]) => name !== "fix"));

/** `argotsx lint`: checks workflow files and manifests. It writes nothing but, with `--fix`, what it mends. */
export const lint = async (
  context: Context,
  given: Options,
  paths: readonly string[],
  done?: Done,
): Promise<ExitCode> => {
  const fromInput = paths.includes("-");
  const named = paths.filter((path) => path !== "-");
  const withoutFiles = fromInput && named.length === 0;
  const opened = await openProject(context, { options: given, paths: named, manifests: true, withoutFiles });
  if (opened.kind === "usage") return 2;
  const { options } = opened;
  if (opened.kind === "problems") {
    const { report, summarizeChecked } = await printing();
    const outcome = summarizeChecked(0);
    return report(context, { diagnostics: opened.diagnostics, options, stream: "out", outcome });
  }
  const project = await withoutIgnored(opened);
  const external = await findExternal(context, project);
  if (external === undefined) return 2;
  const thread = threadFor(context, project.found, fromInput);

  const findings = noFindings();
  findings.problems.push(...project.found.diagnostics);
  // What a workflow file of this run is written to says nothing that its source did not say.
  const written = await checkWorkflows(context, project, findings);
  if (project.searched.length > 0) {
    const { lostSources } = await import("../output/lost-sources.ts");
    for (const one of lostSources(context, opened, findings.withoutDefault)) findings.problems.push(one);
  }
  const outside = new Set(external.map(({ path }) => path));
  const manifests = project.found.manifests.filter(
    ({ path, named }) => (named || !written.has(path)) && !outside.has(path),
  );
  const isEmpty = manifests.length + external.length + findings.sources.length === 0 && !fromInput;
  const { checkAll } = isEmpty ? {} : await import("../lint/index.ts");
  const checked = await checkAll?.(context, project, { manifests, external, hasInput: fromInput, thread }, findings);
  const problems: Diagnostic[] = [];
  for (const one of checked?.problems ?? findings.problems)
    problems.push(one.cause === undefined ? one : await project.explain(one));
  const files = checked?.files ?? findings.looked.files;
  if (files.length === 0 && !fromInput) {
    const { nothingChecked } = await import("../lint/nothing-checked.ts");
    problems.push(...nothingChecked(context, opened, project, external));
  }

  const settingsOf = (file: string) => project.settingsOf(resolve(context.cwd, file));
  const untold: Diagnostic[] = [];
  // Argo's linter fails where there is nothing to lint.
  const needsSome = project.settingsIn(context.cwd).lint.profile === "argo";
  const diagnostics = problems.flatMap((one): Diagnostic | readonly Diagnostic[] => {
    if (needsSome && one.id === "no-workflows") return { ...one, severity: "error" };
    const file = one.at?.file;
    if (one.origin !== "argotsx" || file === undefined) return one;
    const { profile, config } = settingsOf(file).lint;
    // What a configuration says of a rule holds in every profile.
    if (config.rules !== undefined && Object.hasOwn(config.rules, one.id)) return one;
    const told = inProfile(one, profile);
    if (told === undefined) untold.push(one);
    return told ?? [];
  });
  const { looked } = findings;
  const judged: Judged = {
    files: checked?.suppressing ?? looked.suppressing,
    untold,
    targetOf: (file) => settingsOf(file).target,
    ...(checked && { ran: checked.selections.ran }),
  };
  if (options.has("fix") && diagnostics.some(({ fix }) => fix !== undefined)) {
    const again = await fixed(context, diagnostics);
    if (again !== undefined) return lint(context, withoutFix(given), paths, again);
  }

  const { report, summarizeChecked } = await printing();
  return report(context, {
    diagnostics: [...diagnostics, ...(done?.diagnostics ?? [])],
    options,
    stream: "out",
    outcome: summarizeChecked(files.length),
    files,
    texts: new Map([...(checked?.texts ?? []), ...looked.texts]),
    judged,
    ...(checked && { ownRules: checked.selections.ownRules }),
    fixes: done?.mended ?? (given.has("fix") ? [] : "offered"),
  });
};
