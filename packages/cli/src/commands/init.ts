import { lstatSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { reasonOf } from "@argotsx/build";
import { makeFolder } from "@argotsx/build/make-folder";
import { type Diagnostic, diagnostic } from "@argotsx/diagnostic";
import type { Options } from "../arguments/parse.ts";
import { type Context, type ExitCode, nameIn } from "../context.ts";
import type { Manager } from "../init/continuous-integration.ts";
import { projectFiles } from "../init/project-files.ts";
import { report } from "../print/report.ts";
import { visibleInLine } from "../print/visible.ts";

/** What lies at a path, without following a link: a link that leads nowhere is in the way, too. */
const statsOf = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // What cannot be looked at cannot be written either, and is told then.
    return undefined;
  }
};

/** What keeps a file from being made below a folder: itself, or a file where one of its folders would be. */
const inTheWay = (path: string, folder: string): string | undefined => {
  if (statsOf(path) !== undefined) return path;
  for (let above = dirname(path); above !== folder; above = dirname(above)) {
    const stats = statsOf(above);
    if (stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink()) return above;
  }
  return undefined;
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
};

/** Writes files that are not there yet; the first that cannot be written ends it. */
const writeAll = (files: ReadonlyMap<string, string>, nameOf: (file: string) => string): readonly Diagnostic[] => {
  for (const [path, text] of files) {
    try {
      makeFolder(dirname(path));
      // One that came meanwhile is not written over either.
      writeFileSync(path, text, { flag: "wx" });
    } catch (error) {
      return [diagnostic("unwritable-output", undefined, { output: nameOf(path), reason: reasonOf(error) })];
    }
  }
  return [];
};

/** The program that started this one, as programs that install packages say it; npm where none did. */
const managerOf = ({ npm_config_user_agent: agent = "" }: Context["env"]): Manager =>
  agent.startsWith("pnpm/") ? "pnpm" : "npm";

/** `argotsx init`: writes a project that builds, or, where a file of it is there already, nothing. It asks nothing. */
export const init = async (context: Context, options: Options, paths: readonly string[]): Promise<ExitCode> => {
  const { cwd, version, env } = context;
  const usage = (message: string): ExitCode => {
    context.err(`argotsx: ${visibleInLine(message)}\n`);
    return 2;
  };
  if (paths.length > 1) return usage("a project has one folder: argotsx init [DIR]");
  const [given = "."] = paths;
  const folder = resolve(cwd, given);
  if (isFile(folder)) return usage(`${given} is not a folder`);

  const nameOf = nameIn(cwd);
  const manager = managerOf(env);
  const project = projectFiles({ folder: basename(folder), version, manager });
  const files = new Map([...project].map(([path, text]) => [join(folder, path), text]));
  const found = new Set([...files.keys()].flatMap((path) => inTheWay(path, folder) ?? []));
  const problems =
    found.size > 0
      ? [...found].map((path) => diagnostic("file-exists", undefined, { file: nameOf(path) }))
      : writeAll(files, nameOf);
  if (problems.length > 0) {
    const outcome = found.size > 0 ? "nothing was written" : "the project is not complete";
    return report(context, { diagnostics: problems, options, stream: "err", outcome });
  }
  const next = [
    ...(folder === cwd ? [] : [`cd ${visibleInLine(given)}`]),
    `${manager} install`,
    // First: a build writes what the rules would find wrong.
    `${manager} run lint`,
    `${manager} run build`,
    `${manager} run check`,
    `${manager} test`,
  ];
  const written = [...files.keys()].map((path) => `wrote ${visibleInLine(nameOf(path))}\n`).join("");
  context.out(`${written}\nNext:\n\n${next.map((line) => `  ${line}\n`).join("")}`);
  return 0;
};
