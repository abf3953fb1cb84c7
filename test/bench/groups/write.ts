import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import { type Processes, script } from "../measure/processes.ts";

const tasks = "10000";

/** Bundles the program that calls our writer, as the command is bundled. */
const bundle = (workspace: Workspace): string => {
  const outfile = join(workspace.folder, "first-write.mjs");
  buildSync({
    entryPoints: [script("first-write.ts")],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  return outfile;
};

/** Our YAML writer and the yaml library's, each in a process that calls it once. */
export const write = (workspace: Workspace, processes: Processes): Group => {
  return {
    commands: {
      ours: () => Number(processes.output([bundle(workspace), tasks], workspace.folder)),
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
