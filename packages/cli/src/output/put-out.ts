import type { Output } from "@argotsx/build";
import { planOutputs, Records, recordFolders } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import type { Context } from "../context.ts";
import type { Project } from "../project/open-project.ts";
import { checkOutput } from "./check-output.ts";
import { render, type WriteYaml } from "./render.ts";
import { type Finished, writeOutput } from "./write-output.ts";

type Products = Parameters<typeof planOutputs>[0];

/** What the files are made with; handed over, since the command has loaded it already. */
interface Tools {
  readonly writeYaml: WriteYaml;
  /** A warning for the file of a source that may be too large for a cluster. */
  readonly warnOfSize: (source: string, bytes: Uint8Array) => Diagnostic | undefined;
}

/** Writes what a run compiled, or compares it with what lies on disk. */
export const putOut = async (
  context: Context,
  project: Project,
  products: Products,
  { writeYaml, warnOfSize }: Tools,
): Promise<Finished> => {
  const { options, found, searched, settingsIn, settingsOf } = project;
  const { cwd } = context;
  const refused = (diagnostics: readonly Diagnostic[]): Finished => ({ diagnostics, outcome: "nothing was written" });

  const plan = planOutputs(products, { cwd, destinationOf: (source) => settingsOf(source).destination });
  if (plan.diagnostics.length > 0) return refused(plan.diagnostics);
  const outputs: Output[] = [];
  const warnings: Diagnostic[] = [];
  for (const planned of plan.outputs) {
    const [first = ""] = planned.sources;
    const output = await render(planned, settingsOf(first).schema, writeYaml);
    const large = warnOfSize(first, output.bytes);
    if (large !== undefined) warnings.push(large);
    outputs.push(output);
  }
  const records = new Records({
    outputs,
    searched,
    folders: recordFolders(searched, (folder) => settingsIn(folder).destination),
    sources: new Set(found.workflows.map(({ path }) => path)),
    cwd,
  });
  const conflicts = records.conflicts();
  if (conflicts.length > 0) return refused([...warnings, ...conflicts]);
  const done = options.has("check")
    ? await checkOutput(context, options, outputs, records)
    : await writeOutput(context, outputs, { records, clean: options.has("clean") });
  return { ...done, diagnostics: [...warnings, ...done.diagnostics] };
};
