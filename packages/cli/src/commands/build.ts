import { compareOutputs, type Destination, planOutputs, writeOutputs } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { checkFor } from "../check-for.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import { backend, compileProject } from "../project/compile-project.ts";
import { openProject } from "../project/open-project.ts";
import { startTypeCheck } from "./check-types.ts";
import { largeManifest } from "./large-manifest.ts";

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** `argotsx build`: compiles workflow files and writes, prints or compares what they became. */
export const build = async (context: Context, given: Options, paths: readonly string[]): Promise<ExitCode> => {
  if (given.has("stdout") && given.get("format") === "json") {
    context.err("argotsx: --stdout and --format json both want standard output; choose one\n");
    return 2;
  }
  const printing = () => import("../print/index.ts");
  const project = await openProject(context, { options: given, paths, manifests: false });
  if (project.kind === "usage") return 2;
  const { options } = project;
  if (project.kind === "problems") {
    const { report } = await printing();
    return report(context, { diagnostics: project.diagnostics, options, stream: "err", outcome: "nothing was built" });
  }

  const types = await startTypeCheck(context, project, { byItself: false });
  const { files, diagnostics, remember } = await compileProject(context, project);
  const { isSound, writeYaml } = await backend();
  const problems: Diagnostic[] = [...project.found.diagnostics, ...diagnostics];
  for (const { path, manifests } of files) {
    const check = checkFor(project.settingsOf(path).target, isSound);
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

  const rendered = files.map(({ path, inputs, manifests }) => ({
    path,
    inputs,
    bytes: writeYaml(manifests.map(({ value }) => value)),
  }));
  for (const { path, bytes } of rendered) {
    const large = largeManifest(nameIn(context.cwd)(path), bytes);
    if (large !== undefined) problems.push(large);
  }
  if (options.has("stdout")) {
    for (const [i, { bytes }] of rendered.entries()) {
      if (i > 0) context.out("---\n");
      if (!context.out(bytes)) break;
    }
    return finish([]);
  }

  const destinationOf = (source: string): Destination => project.settingsOf(source).destination;
  const plan = planOutputs(rendered, { cwd: context.cwd, destinationOf });
  if (plan.diagnostics.length > 0) return finish(plan.diagnostics, "nothing was written");
  const nameOf = nameIn(context.cwd);

  if (options.has("check")) {
    const differences = compareOutputs(plan.outputs);
    if (differences.length > 0 && options.get("format") !== "json") {
      (await printing()).printDifferences(context, options, differences);
    }
    const outdated = differences.map(({ output: { source, path }, actual }) => {
      const id = actual === undefined ? "output-missing" : "output-differs";
      return diagnostic(id, { file: source, line: 1, column: 1 }, { output: nameOf(path) });
    });
    const { summarizeCheck } = await printing();
    return finish(outdated, summarizeCheck(plan.outputs.length, differences.length));
  }

  const { written, unchanged, diagnostics: failures } = writeOutputs(plan.outputs, context.cwd);
  const { summarizeOutput } = await printing();
  const nothing = failures.length > 0 && written.length === 0;
  return finish(failures, nothing ? "nothing was written" : summarizeOutput(written.length, unchanged));
};
