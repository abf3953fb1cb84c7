import type { Diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { checkFor } from "../check-for.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
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
  const { options, found, settingsOf } = project;
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

  const warnOfSize = (source: string, bytes: Uint8Array): Diagnostic | undefined =>
    largeManifest(nameIn(cwd)(source), bytes);
  if (options.has("stdout")) {
    const texts = files.map(({ manifests }) => writeYaml(manifests.map(({ value }) => value)));
    for (const [i, { path }] of files.entries()) {
      const large = warnOfSize(path, texts[i] ?? new Uint8Array());
      if (large !== undefined) problems.push(large);
    }
    for (const [i, text] of texts.entries()) {
      if (i > 0) context.out("---\n");
      if (!context.out(text)) break;
    }
    return finish([]);
  }
  // Loaded where there is something to write: what is printed needs none of it.
  const { putOut } = await import("../output/put-out.ts");
  const done = await putOut(context, project, files, { writeYaml, warnOfSize });
  return finish(done.diagnostics, done.outcome);
};
