import { dagSource } from "../inputs/dag.ts";
import { manifests } from "../inputs/manifests.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of, type Round } from "../measure/group.ts";
import type { Processes } from "../measure/processes.ts";
import { argotsx } from "./command.ts";

const tasks = [12_500, 50_000] as const;
const files = [1_250, 5_000] as const;

/** The power of the size that the time grows with, above that of a single file, when there is four times as much. */
const exponent =
  (small: string, large: string) =>
  (round: Round): number => {
    const above = (name: string): number => of(round, name) - of(round, "one");
    return Math.log(above(large) / above(small)) / Math.log(4);
  };

/** How the time of `lint`, with all of its rules, grows with one manifest and with their number. */
export const lintLarge = (workspace: Workspace, processes: Processes): Group => {
  const dag = (count: number): string => {
    const file = workspace.write(`tasks-${count}/workflow.tsx`, dagSource(count));
    const text = processes.output(argotsx("build", file, "--stdout", "--no-cache"), workspace.folder);
    return workspace.write(`lint-tasks-${count}/workflow.yaml`, text);
  };
  const folder = (count: number): string => {
    for (const [index, text] of manifests(count).entries()) workspace.write(`files-${count}/${index}.yaml`, text);
    return `files-${count}`;
  };
  const check = (path: string) => () => processes.time(argotsx("lint", path), workspace.folder, "problems");
  const [fewTasks, manyTasks] = [dag(tasks[0]), dag(tasks[1])];
  const [fewFiles, manyFiles] = [folder(files[0]), folder(files[1])];
  return {
    commands: {
      one: check(folder(1)),
      fewTasks: check(fewTasks),
      manyTasks: check(manyTasks),
      fewFiles: check(fewFiles),
      manyFiles: check(manyFiles),
    },
    rows: [
      {
        what: "`lint` of a DAG of 50,000 tasks",
        measure: "exponent of the time above one file's, from 12,500",
        bound: { atMost: 1.1 },
        value: exponent("fewTasks", "manyTasks"),
        shown: ["manyTasks", "fewTasks"],
      },
      {
        what: "`lint` of 5,000 files",
        measure: "exponent of the time above one file's, from 1,250",
        bound: { atMost: 1.1 },
        value: exponent("fewFiles", "manyFiles"),
        shown: ["manyFiles", "fewFiles"],
      },
    ],
  };
};
