import { corpus } from "../inputs/corpus.ts";
import type { Workspace } from "../inputs/workspace.ts";
import { type Group, of } from "../measure/group.ts";
import type { Processes } from "../measure/processes.ts";
import { argotsx, nothing, root } from "./command.ts";

/** Importing a folder of manifests, each of which is built and compared, against starting Node. */
export const importing = (workspace: Workspace, processes: Processes): Group => {
  const { name, texts } = corpus();
  for (const [index, text] of texts.entries()) workspace.write(`legacy/${index}.yaml`, text);
  const parameters = argotsx("import", "legacy", "-o", "imported", "--force", "--no-check-types");
  return {
    commands: {
      import: () => processes.time(parameters, workspace.folder, "problems"),
      importNothing: () => processes.time(nothing, root),
    },
    rows: [
      {
        what: `\`import\` of ${name}, without types`,
        measure: "whole process / `node -e 0`",
        bound: { atMost: 15 },
        value: (round) => of(round, "import") / of(round, "importNothing"),
        shown: ["import", "importNothing"],
      },
    ],
  };
};
