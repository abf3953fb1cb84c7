import { workflowFiles } from "../inputs/workflow-files.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import type { Processes } from "../measure/processes.ts";
import { argotsx, nothing, root } from "./command.ts";

const hello = ["build", "examples/hello/workflow.tsx", "--stdout"] as const;
const measure = "whole process / `node -e 0`";

/** How much longer a build takes than starting Node. */
export const start = (workspace: Workspace, processes: Processes): Group => {
  const files = workflowFiles(200);
  for (const [index, text] of files.entries()) workspace.write(`many/${index}/workflow.tsx`, text);
  const many = argotsx("build", "many", "-o", "written", "--no-cache");
  return {
    commands: {
      nothing: () => processes.time(nothing, root),
      cold: () => processes.time(argotsx(...hello, "--no-cache"), root),
      cached: () => processes.time(argotsx(...hello), root),
      many: () => processes.time(many, workspace.folder),
    },
    rows: [
      {
        what: "hello, cold (`--no-cache`)",
        measure,
        bound: { atMost: 1.6 },
        value: (round) => of(round, "cold") / of(round, "nothing"),
        shown: ["cold", "nothing"],
      },
      {
        what: "hello, nothing changed, cache on",
        measure,
        bound: { atMost: 1.3 },
        value: (round) => of(round, "cached") / of(round, "nothing"),
        shown: ["cached", "nothing"],
      },
      {
        what: "200 TSX files, cold",
        measure,
        bound: { atMost: 6 },
        value: (round) => of(round, "many") / of(round, "nothing"),
        shown: ["many", "nothing"],
      },
    ],
  };
};
