import { bundle } from "../inputs/bundle.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import { type Processes, script } from "../measure/processes.ts";

const tasks = "10000";

/** Our YAML writer and the yaml library's, each in a process that calls it once. */
export const write = (workspace: Workspace, processes: Processes): Group => {
  return {
    commands: {
      ours: () => Number(processes.output([bundle(workspace, "first-write"), tasks], workspace.folder)),
      theirs: () => Number(processes.output([script("first-stringify.cjs"), tasks], workspace.folder)),
    },
    rows: [
      {
        what: "writing YAML for 10,000 tasks, first call",
        measure: "times faster than `yaml.stringify`",
        bound: { atLeast: 8 },
        value: (round) => of(round, "theirs") / of(round, "ours"),
        shown: ["ours", "theirs"],
      },
    ],
  };
};
