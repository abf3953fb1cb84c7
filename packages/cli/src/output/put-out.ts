import { dirname } from "node:path";
import type { Destination, Output } from "@argotsx/build";
import { placeOf, planOutputs, Records, recordFolders } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import { buildCommand } from "../arguments/command-line.ts";
import type { Options } from "../arguments/parse.ts";
import type { Context } from "../context.ts";
import type { Project } from "../project/open-project.ts";
import { configured } from "../project/settings.ts";
import { checkOutput } from "./check-output.ts";
import { render, type WriteYaml } from "./render.ts";
import { type CleanUp, type Finished, writeOutput } from "./write-output.ts";

type Products = Parameters<typeof planOutputs>[0];

/** A workflow file that this run need not compile, whose output is right already. */
export interface UnchangedSource {
  readonly path: string;
  readonly inputs: readonly string[];
}

/** What the files are made with; handed over, since the command has loaded it already. */
export interface Tools {
  readonly writeYaml: WriteYaml;
  /** A warning for the file of a source that may be too large for a cluster. */
  readonly warnOfSize: (source: string, bytes: Uint8Array) => Diagnostic | undefined;
  /** What lies beside the files of this run, which must not be written over. */
  readonly unchanged: readonly UnchangedSource[];
  /** Files of this run that turned out to have no default export. */
  readonly withoutDefault: readonly string[];
}

/** Which stale files a run removes: of sources that lost their default export only where the command line says so. */
const cleanUpOf = (options: Options): CleanUp => {
  const value = options.get("clean");
  return value === undefined ? "nothing" : value === configured ? "safe" : "all";
};

/** Writes what a run compiled, or compares it with what lies on disk. */
export const putOut = async (
  context: Context,
  project: Project,
  products: Products,
  { writeYaml, warnOfSize, unchanged, withoutDefault }: Tools,
): Promise<Finished> => {
  const { options, paths, found, searched, settingsIn, settingsOf } = project;
  const { cwd } = context;
  const refused = (diagnostics: readonly Diagnostic[]): Finished => ({ diagnostics, outcome: "nothing was written" });

  const others = unchanged.map((source) => ({ ...source, manifests: [] }));
  const destinationIn = (folder: string): Destination => settingsIn(folder).destination;
  const destinationOf = (source: string): Destination => settingsOf(source).destination;
  const plan = planOutputs([...products, ...others], { cwd, destinationOf });
  if (plan.diagnostics.length > 0) return refused(plan.diagnostics);
  const known = new Set(unchanged.map(({ path }) => path));
  const outputs: Output[] = [];
  const warnings: Diagnostic[] = [];
  for (const planned of plan.outputs) {
    const [first = ""] = planned.sources;
    if (known.has(first)) continue;
    const output = await render(planned, settingsOf(first).schema, writeYaml);
    const large = warnOfSize(first, output.bytes);
    if (large !== undefined) warnings.push(large);
    outputs.push(output);
  }
  const folders = [...new Set([...searched, ...found.workflows.map(({ path }) => dirname(path))])];
  const records = new Records({
    outputs,
    searched,
    folders: recordFolders(folders, destinationIn),
    places: new Set(folders.flatMap((folder) => placeOf(destinationIn(folder))?.path ?? [])),
    sources: new Map(found.workflows.map(({ path }) => [path, placeOf(destinationOf(path))])),
    withoutDefault: new Set(withoutDefault),
    cwd,
  });
  const conflicts = [...records.conflicts(), ...records.foreign()];
  if (conflicts.length > 0) {
    return { ...refused([...warnings, ...conflicts]), unwritten: outputs.map(({ path }) => path) };
  }
  const clean = cleanUpOf(options);
  // What is checked or removed is told as that.
  const isToldOtherwise = options.has("check") || clean === "all";
  const lost = isToldOtherwise ? [] : records.lost(buildCommand(options, paths, ["--clean"]));
  const done = options.has("check")
    ? await checkOutput(context, project, outputs, records)
    : await writeOutput(context, outputs, { records, clean });
  return { ...done, diagnostics: [...warnings, ...lost, ...done.diagnostics] };
};
