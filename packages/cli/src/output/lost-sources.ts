import type { Destination } from "@argotsx/build";
import { LostSources, recordedIn, recordFolders } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import { buildCommand } from "../arguments/command-line.ts";
import type { Context } from "../context.ts";
import type { Project } from "../project/open-project.ts";

/** What is said of files that a build wrote something for, are still there and have no default export. */
export const lostSources = (
  { cwd }: Context,
  { paths, found, searched, settingsIn }: Project,
  withoutDefault: readonly string[],
): readonly Diagnostic[] => {
  const destinationIn = (folder: string): Destination => settingsIn(folder).destination;
  const sources = new Set(found.workflows.map(({ path }) => path));
  const lost = new LostSources({ sources, withoutDefault: new Set(withoutDefault), searched });
  for (const folder of recordFolders(searched, destinationIn))
    for (const output of recordedIn(folder)) lost.add(output);
  return lost.report(buildCommand(new Map(), paths, ["--clean"]), cwd);
};
