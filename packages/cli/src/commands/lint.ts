import { compileWorkflows } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, inputName, nameIn } from "../context.ts";
import { startTypeCheck } from "./check-types.ts";
import { findFiles } from "./find-files.ts";

/** A pipe whose other end failed would otherwise look like a clean result: all five kinds have "Workflow" in them. */
const nothingToCheck = (): Diagnostic =>
  diagnostic(
    "no-workflows",
    undefined,
    { folder: "standard input", what: "manifest of Argo" },
    { help: "look at the command that should have printed one" },
  );

/** `argotsx lint`: checks workflow files and manifests and writes nothing. */
export const lint = async (context: Context, options: Options, paths: readonly string[]): Promise<ExitCode> => {
  const fromInput = paths.includes("-");
  const files = paths.filter((path) => path !== "-");
  const found = fromInput && files.length === 0 ? undefined : findFiles(context, files, { manifests: true });
  if (found === undefined && !(fromInput && files.length === 0)) return 2;

  const nameOf = nameIn(context.cwd);
  const problems: Diagnostic[] = [...(found?.diagnostics ?? [])];
  const texts = new Map<string, string>();
  let checked = 0;

  const workflows = found?.workflows ?? [];
  if (workflows.length > 0) {
    const types = await startTypeCheck(context, options, workflows, { byItself: true });
    const backend = () => import("../backend.ts");
    const compiled = await compileWorkflows(workflows, {
      runtime: context.runtime,
      version: context.version,
      useCache: !options.has("no-cache"),
      guard: context.guard(),
      compiler: async () => (await backend()).compile,
    });
    const { checkManifest } = await backend();
    problems.push(...compiled.diagnostics);
    for (const { manifests } of compiled.files) for (const one of manifests) problems.push(...checkManifest(one));
    problems.push(...(await types()));
    compiled.remember();
    checked += workflows.length;
  }

  // What a workflow file of this run is written to says nothing that its source did not say.
  const written = new Set(workflows.map(({ path }) => path.replace(/\.tsx$/, ".yaml")));
  const manifests = (found?.manifests ?? []).filter(({ path, named }) => named || !written.has(path));
  if (manifests.length > 0 || fromInput) {
    const { checkDecoded, checkFile, decode, mostBytes, tooLarge } = await import("../lint/index.ts");
    const results = manifests.map((file) => checkFile(file, nameOf(file.path), texts));
    if (fromInput) {
      const bytes = await context.readInput(mostBytes);
      const text = bytes && decode(bytes);
      texts.set(inputName, text ?? "");
      if (text !== undefined && !text.includes("Workflow")) problems.push(nothingToCheck());
      const input = { path: inputName, named: true };
      results.push(
        bytes === undefined ? [tooLarge(inputName, "standard input")] : checkDecoded(text, input, "standard input"),
      );
    }
    for (const result of results) {
      checked += result === undefined ? 0 : 1;
      problems.push(...(result ?? []));
    }
  }

  const { report, summarizeChecked } = await import("../print/index.ts");
  return report(context, { diagnostics: problems, options, stream: "out", outcome: summarizeChecked(checked), texts });
};
