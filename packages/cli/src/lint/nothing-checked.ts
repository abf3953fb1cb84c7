import type { SourceFile } from "@argotsx/build";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import { type Context, nameIn } from "../context.ts";
import { counted } from "../print/counted.ts";
import type { Project } from "../project/open-project.ts";

/** Why nothing of a project is checked, as far as settings are the reason. */
const reasonsFor = (opened: Project, project: Project, external: readonly SourceFile[]): readonly string[] => {
  const filesOf = ({ found }: Project): readonly SourceFile[] => [...found.workflows, ...found.manifests];
  const outside = new Set(external.map(({ path }) => path));
  const ignored = filesOf(opened).length - filesOf(project).length;
  const referred = filesOf(project).filter(({ path }) => outside.has(path)).length;
  const are = referred === 1 ? "is" : "are";
  return [
    ...(ignored > 0 ? [`lint.ignore of the configuration leaves out ${counted(ignored, "file")}`] : []),
    ...(referred > 0 ? [`${counted(referred, "file")} ${are} external, which others refer to and nobody checks`] : []),
  ];
};

/**
 * Says of a run that no file was checked, which would otherwise look like a clean result; nothing where that was said, or
 * where there was no place to look. `opened` is all that there was, and `project` what configurations leave of it.
 */
export const nothingChecked = (
  { cwd }: Pick<Context, "cwd">,
  opened: Project,
  project: Project,
  external: readonly SourceFile[],
): readonly Diagnostic[] => {
  const [folder] = [...project.searched, ...opened.found.manifests.map(({ path }) => path)];
  if (folder === undefined || opened.found.diagnostics.some(({ id }) => id === "no-workflows")) return [];
  const reasons = reasonsFor(opened, project, external);
  const help = reasons.length > 0 ? reasons.join("; ") : "manifests of Argo have an apiVersion of argoproj.io";
  const what = reasons.length > 0 ? "files to check" : "manifest of Argo";
  return [diagnostic("no-workflows", undefined, { folder: nameIn(cwd)(folder), what }, { help })];
};
