import { planOutputs } from "@argotsx/build/output";
import type { Diagnostic } from "@argotsx/diagnostic";
import { checkManifest } from "@argotsx/lint/check";
import { writeYaml } from "@argotsx/yaml/write";
import { compileWithSources } from "./compile-with-sources.ts";
import { examplesFolder } from "./examples-folder.ts";

/** A file of an example, and what it becomes. */
export interface BuiltExample {
  /** Absolute, as is `output`. */
  readonly source: string;
  readonly output: string;
  readonly yaml: string;
}

/** Builds every example with the rooms' own sources, as `argotsx build examples` does with the published bundle. */
export const buildExamples = async (): Promise<{
  readonly built: readonly BuiltExample[];
  readonly diagnostics: readonly Diagnostic[];
}> =>
  compileWithSources([examplesFolder], examplesFolder, ({ files, diagnostics }) => {
    const manifests = files.flatMap((file) => file.manifests);
    const destination = { base: examplesFolder, layout: "source" } as const;
    const plan = planOutputs(files, { cwd: examplesFolder, destinationOf: () => destination });
    return {
      built: plan.outputs.map(({ sources: [source = ""], path, documents }) => ({
        source,
        output: path,
        yaml: new TextDecoder().decode(writeYaml(documents)),
      })),
      diagnostics: [...diagnostics, ...plan.diagnostics, ...manifests.flatMap((one) => checkManifest(one, "4.1"))],
    };
  });
