import { byPath, type Compilation, compileWorkflows, type Repeatable, type SourceFile } from "@argotsx/build";
import type { Context } from "../context.ts";
import { progressOf } from "../print/progress.ts";
import type { Project } from "./open-project.ts";

/** Loads what happens after a module is evaluated, as one chunk. */
export const backend = () => import("../backend.ts");

/** The files of a run that are compiled in one way, by the settings that govern them. */
const groupsOf = ({ found, settingsOf }: Project): readonly (readonly SourceFile[])[] => {
  const groups = new Map<string, SourceFile[]>();
  for (const file of found.workflows) {
    const key = JSON.stringify(settingsOf(file.path).scripts);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()];
};

/** Compiles the workflow files of a project, each with the settings that hold for it. */
export const compileProject = async (context: Context, project: Project): Promise<Compilation> => {
  const { runtime, version } = context;
  const compilations: Compilation[] = [];
  const progress = progressOf(context, "compiling", project.found.workflows.length);
  try {
    for (const group of groupsOf(project)) {
      const [first] = group;
      compilations.push(
        await compileWorkflows(group, {
          runtime,
          version,
          useCache: !project.options.has("no-cache"),
          ...(first !== undefined && { scripts: project.settingsOf(first.path).scripts }),
          sharesRuntime: true,
          guard: project.guard,
          ...(progress !== undefined && { onFile: () => progress.step() }),
          compiler: async () => (await backend()).compile,
        }),
      );
    }
  } finally {
    progress?.end();
  }
  return {
    files: compilations.flatMap(({ files }) => files).sort(byPath),
    withoutDefault: compilations.flatMap(({ withoutDefault }) => withoutDefault),
    diagnostics: compilations.flatMap(({ diagnostics }) => diagnostics),
    isTyped: compilations.some(({ isTyped }) => isTyped),
    dependencies: () => new Map(compilations.flatMap(({ dependencies }) => [...dependencies()])),
    remember: () => {
      for (const { remember } of compilations) remember();
      project.remember();
    },
    repeatable: async () => {
      const all: Repeatable[] = [];
      for (const { repeatable } of compilations) {
        const one = await repeatable();
        if (one === undefined) return undefined;
        all.push(one);
      }
      return { modules: all.flatMap(({ modules }) => modules), sources: all.flatMap(({ sources }) => sources) };
    },
  };
};
