import { manifests } from "../inputs/manifests.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import { type Processes, script } from "../measure/processes.ts";
import { argotsx } from "./command.ts";

/** Checking a folder of manifests, against only parsing them with the library that others check with. */
export const lint = (workspace: Workspace, processes: Processes): Group => {
  for (const [index, text] of manifests(200).entries()) workspace.write(`manifests/${index}.yaml`, text);
  return {
    commands: {
      lint: () => processes.time(argotsx("lint", "manifests"), workspace.folder),
      parse: () => processes.time([script("parse-yaml.cjs"), "manifests"], workspace.folder),
    },
    rows: [
      {
        what: "`lint` of a folder with 200 manifests",
        measure: "whole process / one that only runs `yaml.parseAllDocuments` on them",
        bound: { atMost: 1.25 },
        value: (round) => of(round, "lint") / of(round, "parse"),
        shown: ["lint", "parse"],
      },
    ],
  };
};
