import { type Output, type PlannedOutput, planOutputs, Records, recordFolders } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { checkFor } from "../check-for.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import { checkOutput } from "../output/check-output.ts";
import { render } from "../output/render.ts";
import { writeOutput } from "../output/write-output.ts";
import { backend, compileProject } from "../project/compile-project.ts";
import { openProject, type Project } from "../project/open-project.ts";
import { startTypeCheck } from "./check-types.ts";
import { largeManifest } from "./large-manifest.ts";
import { wrongUsage } from "./wrong-usage.ts";

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const printing = () => import("../print/index.ts");

/** `argotsx build`: compiles workflow files and writes, prints or compares what they became. */
export const build = async (context: Context, given: Options, paths: readonly string[]): Promise<ExitCode> => {
  const wrong = wrongUsage(given);
  if (wrong !== undefined) {
    context.err(`argotsx: ${wrong}\n`);
    return 2;
  }
  const project = await openProject(context, { options: given, paths, manifests: false });
  if (project.kind === "usage") return 2;
  const { options } = project;
  if (project.kind === "problems") {
    const { report } = await printing();
    return report(context, { diagnostics: project.diagnostics, options, stream: "err", outcome: "nothing was built" });
  }
  if (options.has("layout") && lacksFolder(project)) {
    context.err(`argotsx: --layout ${options.get("layout")} needs a folder: -o DIR, or outDir in argotsx.config.ts\n`);
    return 2;
  }
  return buildProject(context, project);
};

/** Whether some file would go beside its source although the layout is another. */
const lacksFolder = ({ options, found, settingsOf }: Project): boolean =>
  !options.has("stdout") &&
  found.workflows.some(({ path }) => {
    const { layout, outDir } = settingsOf(path).destination;
    return layout !== "source" && outDir === undefined;
  });

const buildProject = async (context: Context, project: Project): Promise<ExitCode> => {
  const { options, found, settingsOf, settingsIn } = project;
  const { cwd } = context;
  const types = await startTypeCheck(context, project, { byItself: false });
  const { files, diagnostics, remember } = await compileProject(context, project);
  const { isSound, writeYaml } = await backend();
  const problems: Diagnostic[] = [...found.diagnostics, ...diagnostics];
  for (const { path, manifests } of files) {
    const check = checkFor(settingsOf(path).target, isSound);
    for (const manifest of manifests) problems.push(...(await check(manifest)));
  }
  problems.push(...(await types()));

  const finish = async (more: readonly Diagnostic[], outcome?: string): Promise<ExitCode> => {
    remember();
    const all = [...problems, ...more];
    if (all.length === 0 && outcome === undefined) return 0;
    const { report } = await printing();
    return report(context, { diagnostics: all, options, stream: "err", ...(outcome !== undefined && { outcome }) });
  };
  if (problems.some(isError)) return finish([], options.has("stdout") ? undefined : "nothing was written");

  const warnOfSize = ({ sources: [source = ""] }: Pick<PlannedOutput, "sources">, bytes: Uint8Array): void => {
    const large = largeManifest(nameIn(cwd)(source), bytes);
    if (large !== undefined) problems.push(large);
  };
  if (options.has("stdout")) {
    const texts = files.map(({ manifests }) => writeYaml(manifests.map(({ value }) => value)));
    for (const [i, { path }] of files.entries()) warnOfSize({ sources: [path] }, texts[i] ?? new Uint8Array());
    for (const [i, text] of texts.entries()) {
      if (i > 0) context.out("---\n");
      if (!context.out(text)) break;
    }
    return finish([]);
  }

  const plan = planOutputs(files, { cwd, destinationOf: (source) => settingsOf(source).destination });
  if (plan.diagnostics.length > 0) return finish(plan.diagnostics, "nothing was written");
  const outputs: Output[] = [];
  for (const planned of plan.outputs) {
    const output = await render(planned, settingsOf(planned.sources[0] ?? "").schema, writeYaml);
    warnOfSize(planned, output.bytes);
    outputs.push(output);
  }
  const records = new Records({
    outputs,
    searched: project.searched,
    folders: recordFolders(project.searched, (folder) => settingsIn(folder).destination),
    sources: new Set(found.workflows.map(({ path }) => path)),
    cwd,
  });
  const conflicts = records.conflicts();
  if (conflicts.length > 0) return finish(conflicts, "nothing was written");
  const done = options.has("check")
    ? await checkOutput(context, options, outputs, records)
    : await writeOutput(context, outputs, { records, clean: options.has("clean") });
  return finish(done.diagnostics, done.outcome);
};
