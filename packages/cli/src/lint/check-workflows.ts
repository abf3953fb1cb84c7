import type { Destination } from "@argotsx/build";
import type { Diagnostic } from "@argotsx/diagnostic";
import { startTypeCheck } from "../commands/check-types.ts";
import type { Context } from "../context.ts";
import { backend, compileProject } from "../project/compile-project.ts";
import type { Project } from "../project/open-project.ts";
import type { Findings } from "./findings.ts";
import { shapeCheck } from "./shape-check.ts";

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** Compiles the workflow files of a project and checks what they make. Answers with the paths that they are written to. */
export const checkWorkflows = async (
  context: Context,
  project: Project,
  findings: Findings,
): Promise<ReadonlySet<string>> => {
  const { workflows, manifests } = project.found;
  const written = new Set<string>();
  if (workflows.length === 0) {
    project.remember();
    return written;
  }
  const types = await startTypeCheck(context, project, { byItself: true });
  const compiled = await compileProject(context, project);
  const { isSound } = await backend();
  const add = (found: readonly Diagnostic[]): void => {
    for (const one of found) findings.problems.push(one);
  };
  add(compiled.diagnostics);
  findings.withoutDefault.push(...compiled.withoutDefault);
  const broken = new Set(compiled.diagnostics.filter(isError).flatMap(({ at }) => at?.file ?? []));
  for (const { path, inputs, manifests: made } of compiled.files) {
    // What the compiler left out is not there for the rules either; others may refer to the rest.
    const isExternal = inputs.some((input) => broken.has(input));
    const check = shapeCheck(project.settingsOf(path), isSound);
    for (const manifest of made) {
      findings.sources.push({ manifest, file: path, ...(isExternal && { isExternal }) });
      add(await check(manifest));
    }
  }
  add(await types());
  if (manifests.length > 0) {
    const { outputPath, planOutputs } = await import("@argotsx/build/output");
    const destinationOf = (source: string): Destination => project.settingsOf(source).destination;
    for (const { path } of workflows) written.add(outputPath(path, destinationOf(path)));
    const { outputs } = planOutputs(compiled.files, { cwd: context.cwd, destinationOf });
    for (const { path } of outputs) written.add(path);
  }
  compiled.remember();
  for (const { path } of workflows) findings.looked.source(path);
  return written;
};
