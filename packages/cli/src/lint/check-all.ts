import { statSync } from "node:fs";
import type { SourceFile } from "@argotsx/build";
import { told } from "@argotsx/lint/rules";
import type { Context } from "../context.ts";
import { progressOf } from "../print/progress.ts";
import type { Project } from "../project/open-project.ts";
import { checkInput } from "./check-manifests.ts";
import { type Findings, noFindings } from "./findings.ts";
import { checkBoth } from "./parts/check-both.ts";
import { LocalPart } from "./parts/local-part.ts";
import { type Checked, halfOf, many, type Numbered, type Part } from "./parts/part.ts";
import type { Assignment } from "./parts/protocol.ts";
import type { Thread } from "./parts/thread.ts";
import { ThreadPart } from "./parts/thread-part.ts";
import type { Selections } from "./selections.ts";

/** What is checked besides the workflow files of a run, which have been compiled by then. */
export interface Manifests {
  readonly manifests: readonly SourceFile[];
  /** Those that others refer to, which nobody checks. */
  readonly external: readonly SourceFile[];
  /** Whether there is standard input to check as well. */
  readonly hasInput: boolean;
  /** A thread that was started for a half of them. */
  readonly thread: Thread | undefined;
}

/** What is known of all manifests of a run, in the order of its files. */
export interface Everything extends Omit<Checked, "found"> {
  /** Which rules held. */
  readonly selections: Selections;
}

/** What can be read only once, such as a pipe, is read here. */
const isReadable = ({ path, named }: SourceFile): boolean => {
  try {
    return !named || statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Whether two parts shall check it: not where the rules of a configuration would run in it, which are functions. */
const isForTwo = ({ manifests, external, hasInput }: Manifests, { settingsOf }: Project, found: Findings): boolean =>
  manifests.length >= many &&
  !hasInput &&
  found.sources.length === 0 &&
  [...manifests, ...external].every(isReadable) &&
  manifests.every(({ path }) => (settingsOf(path).lint.config.plugins ?? []).length === 0);

/** What of the files of a run a thread has to be told. */
const assignment = (files: readonly Numbered[], { settingsOf }: Project, { cwd }: Context): Assignment => {
  const numbers = new Map<ReturnType<Project["settingsOf"]>, number>();
  const settingOf = files.map(({ path }) => {
    const settings = settingsOf(path);
    const number = numbers.get(settings) ?? numbers.size;
    numbers.set(settings, number);
    return number;
  });
  const settings = [...numbers.keys()].map(({ target, lint }) => ({ target, lint }));
  return { cwd, files, settings, settingOf };
};

/**
 * Checks all manifests of a run, those of its workflow files among them: in two threads where there are many, of which
 * each takes about every other file. `findings` has what was found before, and is added to. A thread that was started ends
 * with it, whatever happens.
 */
export const checkAll = async (...all: Parameters<typeof check>): Promise<Everything> => {
  const [, , { thread }] = all;
  try {
    return await check(...all);
  } finally {
    thread?.end();
  }
};

const check = async (context: Context, project: Project, given: Manifests, findings: Findings): Promise<Everything> => {
  const { cwd } = context;
  const { settingsOf } = project;
  const external = given.external.map(({ path, named }) => ({ path, named }));
  const files = given.manifests.map(({ path, named }, number): Numbered => ({ path, named, number }));
  const progress = progressOf(context, "checking", files.length);
  if (!isForTwo(given, project, findings)) {
    const part = new LocalPart({ cwd, files, settingsOf, step: () => progress?.step() }, findings);
    await part.read();
    progress?.end();
    if (given.hasInput) await checkInput(context, project, findings);
    const { found, problems, ...looked } = await part.judge({ elsewhere: [], external });
    return { ...looked, problems: [...problems, ...told([found])], selections: part.selections };
  }
  const filesOf = (half: 0 | 1) => files.filter((file) => halfOf(file) === half);
  // The other part is as far.
  const step = (): void => progress?.step(2);
  const here = new LocalPart({ cwd, files: filesOf(0), settingsOf, step }, findings);
  const instead = (): Part => new LocalPart({ cwd, files: filesOf(1), settingsOf }, noFindings());
  // The halves stay the same, so that no more and no less is told.
  const there =
    given.thread === undefined
      ? instead()
      : new ThreadPart(given.thread, assignment(filesOf(1), project, context), instead);
  const both = await checkBoth(here, there, external);
  progress?.end();
  const places = new Map(files.map(({ path, number }) => [path, number]));
  const placeOf = (path: string): number => places.get(path) ?? -1;
  return {
    problems: [...both.flatMap(({ problems }) => problems), ...told(both.map(({ found }) => found))],
    files: both.flatMap((one) => one.files).sort((one, other) => placeOf(one) - placeOf(other)),
    suppressing: new Set(both.flatMap((one) => [...one.suppressing])),
    texts: new Map(both.flatMap((one) => [...one.texts])),
    selections: here.selections,
  };
};
