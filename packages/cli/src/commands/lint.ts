import { join } from "node:path";
import type { Destination } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Source } from "@argotsx/lint/rules";
import type { Options } from "../arguments/parse.ts";
import { checkFor } from "../check-for.ts";
import { type Context, type ExitCode, inputName, nameIn } from "../context.ts";
import type { Collect } from "../lint/check-text.ts";
import { progressOf } from "../print/progress.ts";
import { backend, compileProject } from "../project/compile-project.ts";
import { openProject } from "../project/open-project.ts";
import { startTypeCheck } from "./check-types.ts";

/** A pipe whose other end failed would otherwise look like a clean result: all five kinds have "Workflow" in them. */
const nothingToCheck = (): Diagnostic =>
  diagnostic(
    "no-workflows",
    undefined,
    { folder: "standard input", what: "manifest of Argo" },
    { help: "look at the command that should have printed one" },
  );

/** `argotsx lint`: checks workflow files and manifests and writes nothing. */
export const lint = async (context: Context, given: Options, paths: readonly string[]): Promise<ExitCode> => {
  const fromInput = paths.includes("-");
  const files = paths.filter((path) => path !== "-");
  const withoutFiles = fromInput && files.length === 0;
  const project = await openProject(context, { options: given, paths: files, manifests: true, withoutFiles });
  if (project.kind === "usage") return 2;
  const { options } = project;
  const printing = () => import("../print/index.ts");
  if (project.kind === "problems") {
    const { report, summarizeChecked } = await printing();
    const outcome = summarizeChecked(0);
    return report(context, { diagnostics: project.diagnostics, options, stream: "out", outcome });
  }
  const { found } = project;

  const nameOf = nameIn(context.cwd);
  const problems: Diagnostic[] = [...found.diagnostics];
  const texts = new Map<string, string>();
  // What a workflow file of this run is written to says nothing that its source did not say.
  const destinationOf = (source: string): Destination => project.settingsOf(source).destination;
  const written = new Set<string>();
  let checked = 0;
  const sources: Source[] = [];
  const collect: Collect = (manifest, file) => sources.push({ manifest, file });

  const { workflows } = found;
  if (workflows.length > 0) {
    const types = await startTypeCheck(context, project, { byItself: true });
    const compiled = await compileProject(context, project);
    const { isSound } = await backend();
    problems.push(...compiled.diagnostics);
    for (const { path, manifests } of compiled.files) {
      const check = checkFor(project.settingsOf(path).target, isSound);
      for (const one of manifests) {
        collect(one, path);
        problems.push(...(await check(one)));
      }
    }
    problems.push(...(await types()));
    if (found.manifests.length > 0) {
      const { outputPath, planOutputs } = await import("@argotsx/build/output");
      for (const { path } of workflows) written.add(outputPath(path, destinationOf(path)));
      for (const { path } of planOutputs(compiled.files, { cwd: context.cwd, destinationOf }).outputs)
        written.add(path);
    }
    compiled.remember();
    checked += workflows.length;
  } else project.remember();

  const manifests = found.manifests.filter(({ path, named }) => named || !written.has(path));
  if (manifests.length > 0 || fromInput) {
    const { checkDecoded, checkFile, decode, isSound, mostBytes, tooLarge } = await import("../lint/index.ts");
    const results: (readonly Diagnostic[] | undefined)[] = [];
    const progress = progressOf(context, options, "checking", manifests.length);
    for (const file of manifests) {
      progress?.step();
      const check = checkFor(project.settingsOf(file.path).target, isSound);
      results.push(await checkFile(file, nameOf(file.path), texts, { check, collect }));
    }
    progress?.end();
    if (fromInput) {
      const bytes = await context.readInput(mostBytes);
      const text = bytes && decode(bytes);
      texts.set(inputName, text ?? "");
      if (text !== undefined && !text.includes("Workflow")) problems.push(nothingToCheck());
      const input = { path: inputName, named: true };
      const check = checkFor(project.settingsOf(join(context.cwd, inputName)).target, isSound);
      results.push(
        bytes === undefined
          ? [tooLarge(inputName, "standard input")]
          : await checkDecoded(text, input, "standard input", { check, collect }),
      );
    }
    for (const result of results) {
      checked += result === undefined ? 0 : 1;
      problems.push(...(result ?? []));
    }
  }

  const { checkMeaning } = await import("../lint/check-meaning.ts");
  for (const one of checkMeaning(sources, project.settingsOf)) problems.push(one);

  const { report, summarizeChecked } = await printing();
  return report(context, { diagnostics: problems, options, stream: "out", outcome: summarizeChecked(checked), texts });
};
